import { useCallback } from "react";

/** A picture that is here; its address lasts as long as it is shown. */
export function Shown({ content, className, alt }: { content: Blob; className: string | undefined; alt: string }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(content);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [content],
  );
  return <img ref={show} className={className} alt={alt} />;
}
