// What a thread loads to make a workbook, where the packages themselves are not at hand: an entry of the bundle.
export { default } from "write-excel-file/node";
