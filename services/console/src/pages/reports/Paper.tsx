import { useEffect, useState, type Ref } from "react";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { usePaper, type ReportRead } from "./reportQueries";
import styles from "./reports.module.css";

const FIRST_HEIGHT = 1100;

/** The report as its service writes it, A4 and inert: no script runs in it. Ctrl+P prints it alone. */
export function Paper({ ref, report, title }: { ref: Ref<HTMLIFrameElement>; report: ReportRead; title: string }) {
  const paper = usePaper(report);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== "p") return;
      event.preventDefault();
      if (ref && "current" in ref) ref.current?.contentWindow?.print();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [ref]);
  if (paper.isPending) return <Loading rows={8} />;
  if (paper.isError) return <Failure error={paper.error} onRetry={() => void paper.refetch()} />;
  return (
    <iframe
      ref={ref}
      className={styles.paper}
      title={title}
      srcDoc={paper.data}
      sandbox="allow-same-origin allow-modals"
      style={{ height }}
      onLoad={(event) => setHeight(heightOf(event.currentTarget))}
    />
  );
}

function heightOf(frame: HTMLIFrameElement): number {
  return frame.contentDocument?.documentElement.scrollHeight ?? FIRST_HEIGHT;
}
