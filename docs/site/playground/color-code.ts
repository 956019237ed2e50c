/**
 * Tells the parts of code apart, for coloring; it knows words and strings, not the language.
 *
 * @module playground/color-code
 */

/** A stretch of code of one kind. */
export interface CodeToken {
  readonly kind: 'comment' | 'string' | 'keyword' | 'number' | 'plain'
  readonly text: string
}

const PARTS =
  /(\/\/.*|\/\*[\s\S]*?\*\/)|('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|\b(async|await|break|case|catch|class|const|continue|default|else|export|extends|false|finally|for|from|function|if|import|in|instanceof|interface|let|new|null|of|return|switch|this|throw|true|try|type|typeof|undefined|while)\b|\b(\d[\d_.]*)\b/g

/** Cuts code into tokens; put together again, they are the code. */
export function colorCode(code: string): CodeToken[] {
  const tokens: CodeToken[] = []
  let end = 0
  for (const match of code.matchAll(PARTS)) {
    const [text, comment, string, keyword] = match
    if (match.index > end) tokens.push({ kind: 'plain', text: code.slice(end, match.index) })
    const kind =
      comment !== undefined ? 'comment' : string !== undefined ? 'string' : keyword !== undefined ? 'keyword' : 'number'
    tokens.push({ kind, text })
    end = match.index + text.length
  }
  if (end < code.length) tokens.push({ kind: 'plain', text: code.slice(end) })
  return tokens
}
