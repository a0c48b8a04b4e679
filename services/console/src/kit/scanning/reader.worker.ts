import wasm from "zxing-wasm/reader/zxing_reader.wasm?url";
import { serve } from "./decode";

/** Reads codes beside the page, so that the camera's picture never stands still. */
void serve(self, wasm);
