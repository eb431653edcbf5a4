/// <reference types="aftersales-checker/react" />
import "aftersales-checker/element";
import type { AssessedDetail } from "aftersales-checker/element";
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { REFUSED } from "../refused";

function Check() {
  const checker = useRef<HTMLElementTagNameMap["aftersales-checker"]>(null);
  const [heard, hear] = useState("");
  useEffect(() => {
    const listen = (event: Event) => hear((event as CustomEvent<AssessedDetail>).detail.conclusions.map(({ state }) => state).join(" "));
    const element = checker.current;
    element?.addEventListener("assessed", listen);
    return () => element?.removeEventListener("assessed", listen);
  }, []);
  return <><aftersales-checker ref={checker} as-of="2022-03-04T00:00:00+08:00" view="deadline-only" case={REFUSED} /><p id="heard">{heard}</p></>;
}

createRoot(document.querySelector("#root") as HTMLElement).render(<Check />);
