import type { Page } from "playwright-core";

/** The words in each cell of a page's table, row by row; rows that only hold something opened are left out. */
export async function readTable(page: Page, name?: string): Promise<readonly (readonly string[])[]> {
  const table = page.getByRole("table", name ? { name } : {}).first();
  await table.waitFor();
  return table.evaluate((element) => {
    const rows = [...element.querySelectorAll<HTMLTableRowElement>("tbody tr")];
    const own = rows.filter(({ cells: [first] }) => first?.colSpan === 1);
    return own.map(({ cells }) => [...cells].map(({ innerText }) => innerText.trim()));
  });
}
