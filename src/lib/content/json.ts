import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { AppError } from '#lib/model/error.ts';
import { fail, ok, type Result } from '#lib/model/result.ts';

type JsonError = Extract<AppError, { kind: 'json_invalid' }>;

/** Reads a JSON file by a schema; the first thing that is wrong is named with its path. */
export function readJson<T>(
  root: string,
  file: string,
  schema: v.GenericSchema<unknown, T>,
): Result<T, JsonError> {
  const refuse = (path: string, cause: string) =>
    fail<JsonError>({ kind: 'json_invalid', file, path, cause });
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    return refuse('', (error as Error).message);
  }
  const result = v.safeParse(schema, json);
  if (result.success) return ok(result.output);
  const [issue] = result.issues;
  return refuse(v.getDotPath(issue) ?? '', issue.message);
}
