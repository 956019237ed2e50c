/**
 * Prints figures in columns.
 *
 * @module bench/simulator/table
 */

/** Prints a title and rows whose first column is text. */
export function printTable(title: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  console.log(`\n${title}`)
  for (const row of [header, ...rows]) console.log(`  ${line(row)}`)
}

/** Prints whether a target is met. */
export function printVerdict(target: string, figure: string, isMet: boolean): void {
  console.log(`  ${isMet ? 'met   ' : 'MISSED'}  ${target}: ${figure}`)
}

/** A figure with so many decimals, thousands apart. */
export function figure(value: number, decimals = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}
