/**
 * What a thread of its own runs to make a workbook: given the place of the library, it gathers the rows that it is sent
 * and answers with the file. A text, so that it runs the same from the sources, in tests and in the bundle.
 */
export const workbookProgram = `
  const { parentPort, workerData } = require("node:worker_threads");
  const library = require(workerData.library);
  const writeExcelFile = library.default ?? library;
  const [statements] = workerData.sheets;
  const transform = (xml, _options, { sheetIndex }) => {
    const filter = '<autoFilter ref="A1:' + workerData.lastColumn + statements.data.length + '"/>';
    return sheetIndex === 0 ? xml.replace("</sheetData>", "</sheetData>" + filter) : xml;
  };
  const features = [{ files: { transform: { "xl/worksheets/sheet{id}.xml": { transform } } } }];
  parentPort.on("message", async (rows) => {
    if (rows !== null) {
      for (const row of rows) statements.data.push(row);
      return;
    }
    const file = await writeExcelFile(workerData.sheets, { features }).toBuffer();
    parentPort.postMessage(file);
    parentPort.close();
  });
`;
