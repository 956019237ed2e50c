/**
 * The contract against OVHcloud's published schema: operation by operation, field by field, value by value.
 *
 * @module test/contract/published-schema
 */
import { describe, expect, it } from 'vitest'
import { contract, operations, resolve } from './contract.js'
import { fieldLines, operationLine, typeName } from './notation.js'
import {
  publishedConferenceOperations,
  publishedEnums,
  publishedModels,
  publishedPathParameters,
  publishedSurroundings,
} from './published-schema.js'

const PREFIX = '/telephony/{billingAccount}/conference'

/** Where the contract differs on purpose; everything else must be the same. */
const differences = {
  operations: {
    'POST /auth/oauth2/token': 'Served by the OAuth2 hosts, not by the v1 API: standard, not in its schema.',
    'GET /storage/{objectName}': 'The address in `getUrl`: OVHcloud calls it signed and says no more.',
    'PUT /storage/{objectName}': 'The address in `putUrl`, likewise.',
  },
  enums: {
    // The owner's guide lists Russian, the schema does not.
    'telephony.ConferenceLanguageEnum': ['ru'],
  } as Record<string, string[]>,
  fields: {
    // Country codes stay free text: the list of 250 grows and nobody branches on it.
    'country:nichandle.CountryEnum n r': 'country:string n r',
    'phoneCountry:nichandle.CountryEnum N r': 'phoneCountry:string N r',
    // One model for what is asked and what is granted, and for tags sent and received: neither is read-only then.
    'accessRules:auth.AccessRuleRequest[] n r': 'accessRules:AccessRule[] n r',
    'method:auth.HTTPMethodEnum n R': 'method:HTTPMethodEnum n r',
    'path:string n R': 'path:string n r',
    'key:string n R': 'key:string n r',
    'value:T n R': 'value:string n r',
  } as Record<string, string>,
}

describe('operations', () => {
  const published = [
    ...publishedConferenceOperations.map((line) =>
      line.replace(/ \/([^ ]*)/, (_, path) => ` ${PREFIX}${path ? `/${path}` : ''}`),
    ),
    ...publishedSurroundings,
  ]
  const ours = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]))

  it('are the 43 of the conference branch, no more, no fewer', () => {
    expect(publishedConferenceOperations).toHaveLength(43)
    const branch = [...ours.keys()].filter((key) => key.split(' ')[1]?.startsWith(PREFIX))
    expect(branch.sort()).toEqual(
      published
        .filter((line) => line.includes(` ${PREFIX}`))
        .map(keyOf)
        .sort(),
    )
  })

  it('are published, or known not to be', () => {
    expect([...ours.keys()].sort()).toEqual([...published.map(keyOf), ...Object.keys(differences.operations)].sort())
  })

  it.each(published)('%s', (line) => {
    const operation = ours.get(keyOf(line))
    expect(operation && operationLine(operation)).toBe(normalizeOperation(line))
  })

  it.each([...ours.keys()].filter((key) => key.includes('{')))('path parameters of %s', (key) => {
    const types: Record<string, string> = {
      ...publishedPathParameters,
      objectName: 'string',
      ...(key.includes('/me/document/') && { id: publishedPathParameters['id of /me/document'] }),
    }
    const placeholders = [...key.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? [])
    const parameters = ours.get(key)?.parameters.filter((parameter) => parameter.in === 'path') ?? []
    expect(parameters.map(({ name, required, schema }) => [name, required, typeName(schema)]).sort()).toEqual(
      placeholders.map((name) => [name, true, types[name]]).sort(),
    )
  })
})

describe('models', () => {
  it.each(Object.entries(publishedModels))('%s', (name, fields) => {
    const schema = contract.components.schemas[ourName(name)]
    if (!schema) throw new Error(`The contract has no model for ${name}.`)
    expect(fieldLines(schema)).toEqual(fields.map(normalizeField).sort())
  })

  it.each(Object.keys(publishedModels))('%s comes complete: every field is always there', (name) => {
    const schema = contract.components.schemas[ourName(name)]
    const optional = name === 'auth.ApiCredentialRequestParams' ? ['allowedIPs', 'redirection'] : []
    const present = Object.keys(schema?.properties ?? {}).filter((field) => !optional.includes(field))
    expect(schema?.required?.toSorted()).toEqual(present.sort())
  })

  const updates = operations.filter(
    ({ method, requestBody }) => method === 'PUT' && requestBody?.content?.['application/json'],
  )
  it.each(updates.map((operation) => [operation.operationId, operation] as const))(
    '%s takes the writable fields of its model, each optional',
    (_, { requestBody }) => {
      const update = requestBody?.content?.['application/json']?.schema ?? {}
      const model = contract.components.schemas[modelOfUpdate(typeName(update))]
      expect(model).toBeDefined()
      expect(fieldLines(resolve(update))).toEqual(fieldLines(model ?? {}).filter((line) => line.endsWith(' r')))
      expect(resolve(update).required ?? []).toEqual([])
    },
  )
})

describe('enumerations', () => {
  it.each(Object.entries(publishedEnums))('%s', (name, values) => {
    const schema = contract.components.schemas[ourName(name)]
    expect(schema?.enum?.toSorted()).toEqual([...values, ...(differences.enums[name] ?? [])].sort())
  })
})

function keyOf(line: string): string {
  return line.split(' ').slice(0, 2).join(' ')
}

/** `telephony.Task` is `Task` here; the names of other branches keep what tells them apart. */
function ourName(published: string): string {
  const exceptions: Record<string, string> = {
    'complexType.SafeKeyValue<string>': 'DocumentTag',
    'nichandle.document.Document': 'Document',
    'nichandle.Nichandle': 'Nichandle',
    'iam.ResourceMetadata.StateEnum': 'ResourceStateEnum',
    'auth.Details': 'AuthDetails',
    'auth.MethodEnum': 'AuthMethodEnum',
  }
  return exceptions[published] ?? published.replace(/^nichandle\./, 'Nichandle').replace(/^.*\./, '')
}

/** The account's edit shows its read model: the one without the IAM block is the same without `iam`. */
function modelOfUpdate(update: string): string {
  const model = update.replace(/Update$/, '')
  return model === 'BillingAccount' ? 'BillingAccountWithIAM' : model
}

/** Scalars that JSON knows as strings, and names as ours. */
function normalizeType(type: string): string {
  return type
    .replace(/ipBlock|macAddress/, 'string')
    .replace(/(?:telephony|order|iam|nichandle|auth|complexType)\.[\w.]+(?:<string>)?/, ourName)
}

function normalizeField(line: string): string {
  return normalizeType(differences.fields[line] ?? line)
}

function normalizeOperation(line: string): string {
  // `iamTags` is a map spelled out in the query (`iamTags[key]=value`): a string for OpenAPI.
  const spelled = line.replace('map[string][]iam.resource.TagFilter', 'string').split(' | ')
  // The request for a credential is the one POST whose body the schema names as a whole.
  const body = '<body>:auth.ApiCredentialRequestParams@b!'
  const fields = 'accessRules:AccessRule[]@b!, allowedIPs:string[]@b?, redirection:string@b?'
  return spelled.map((part) => (part === body ? fields : part.split(', ').map(normalizeType).join(', '))).join(' | ')
}
