/** What every file written here names as its writer, by which it is known again. */
export const generatorName = "Trade Policy Graph";
