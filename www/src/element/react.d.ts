// For React 19 and its types: `/// <reference types="aftersales-checker/react" />`.

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { AftersalesChecker } from "aftersales-checker/element";

interface CheckerAttributes extends DetailedHTMLProps<HTMLAttributes<AftersalesChecker>, AftersalesChecker> {
  rulebook?: string;
  "rulebook-src"?: string;
  "rulebook-integrity"?: string;
  "words-src"?: string;
  "words-integrity"?: string;
  "time-zone"?: string;
  view?: AftersalesChecker["view"];
  theme?: AftersalesChecker["theme"];
  "as-of"?: string;
  pictures?: "no";
  case?: AftersalesChecker["case"];
  readings?: AftersalesChecker["readings"];
  windows?: AftersalesChecker["windows"];
  rulebooks?: AftersalesChecker["rulebooks"];
  words?: AftersalesChecker["words"];
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "aftersales-checker": CheckerAttributes;
    }
  }
}
