/**
 * The customer account and its documents.
 *
 * @module operations/account
 */
import { createDocument, deleteDocument, getDocument, listDocuments } from '../../behaviour/documents.js'
import { note } from '../../behaviour/world.js'
import type { OperationHandlers } from '../operation.js'

/** Handlers of the account branch. */
export const accountOperations: OperationHandlers<
  | 'getMe'
  | 'listDocuments'
  | 'createDocument'
  | 'allowDocumentOrigin'
  | 'getDocument'
  | 'updateDocument'
  | 'deleteDocument'
> = {
  getMe: ({ world }) => world.account,
  listDocuments: ({ world }) => listDocuments(world),
  createDocument: ({ world, wire, body }) => wire.document(createDocument(world, body.name, body.tags ?? [])),
  allowDocumentOrigin: ({ world, body }) => {
    note(world, `documents may be uploaded from ${body.origin}`)
    return null
  },
  getDocument: ({ world, wire, path }) => wire.document(getDocument(world, path.id)),
  updateDocument: ({ world, path, body }) => {
    const document = getDocument(world, path.id)
    const { expirationDate } = body
    if (expirationDate !== undefined) document.expiresAt = expirationDate === null ? null : Date.parse(expirationDate)
    return null
  },
  deleteDocument: ({ world, path }) => {
    deleteDocument(world, path.id)
    return null
  },
}
