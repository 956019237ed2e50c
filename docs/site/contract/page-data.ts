/**
 * What the build of the site hands to a contract page.
 *
 * @module contract/page-data
 */
import type { HelperLink } from '../helper-map.js'

/** An OpenAPI document, as far as the page looks into it. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components?: { readonly parameters?: Readonly<Record<string, unknown>> }
  readonly servers?: readonly { readonly url: string }[]
}

/** Which contract, and what belongs to it. */
export type PageData =
  | {
      readonly kind: 'contract'
      readonly spec: OpenApiDocument
      /** Helpers by operation. */
      readonly helpers: Readonly<Record<string, readonly HelperLink[]>>
    }
  | { readonly kind: 'control'; readonly spec: OpenApiDocument }
