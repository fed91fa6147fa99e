import type { BuildOptions } from "rolldown";

export declare function toBundleOptions(root: string, dir: string): BuildOptions;
