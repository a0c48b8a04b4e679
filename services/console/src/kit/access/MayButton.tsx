import { Button, Popconfirm, Tooltip, type ButtonProps, type PopconfirmProps } from "antd";
import { useId } from "react";
import { useWhy } from "@/kit/access/useWhy";
import type { Refusal, Verdict } from "@/kit/access/verdict";
import styles from "./access.module.css";

/** What is asked before something is done; a promise keeps the question open until it is settled. */
interface Question extends Pick<PopconfirmProps, "title" | "description" | "okText" | "okButtonProps"> {
  onConfirm: () => unknown;
}

interface MayButtonProps extends ButtonProps {
  /** Of `useMay()`. */
  verdict: Verdict;
  confirm?: Question;
  /** In a table: the reason is never spelled out below the button, only on touch, hover and focus. */
  dense?: boolean;
}

/** A button for whoever may. Others see it too, and learn why not and what to do: by hover, by focus, by touch. */
export function MayButton({ verdict, confirm, dense = false, ...button }: MayButtonProps) {
  if (verdict) return <RefusedButton refusal={verdict} dense={dense} {...button} />;
  if (!confirm) return <Button {...button} />;
  return (
    <Popconfirm {...confirm}>
      <Button {...button} />
    </Popconfirm>
  );
}

interface RefusedButtonProps extends ButtonProps {
  refusal: Refusal;
  dense: boolean;
}

/** Not `disabled`, which would take it out of the reach of the keyboard, and with it the reason. */
function RefusedButton({ refusal, dense, size, icon, children, className, "aria-label": label }: RefusedButtonProps) {
  const id = useId();
  const why = useWhy()(refusal);
  return (
    <span className={`${styles.refused} ${className ?? ""}`}>
      <Tooltip title={why} trigger={["hover", "focus", "click"]}>
        <Button {...{ size, icon }} htmlType="button" aria-label={label} aria-disabled aria-describedby={id}>
          {children}
        </Button>
      </Tooltip>
      <small id={id} className={dense ? "visually-hidden" : styles.why}>
        {why}
      </small>
    </span>
  );
}
