/**
 * Every expected failure of the product, closed on `kind`; i18n holds a sentence for each: what
 * happened, what is safe, what to do. `cause` is technical detail for the curious, never the message.
 */
export type AppError =
  | {
      kind: 'engine_unsupported';
      missing: 'webassembly' | 'wasm_exceptions' | 'worker' | 'decompression';
    }
  | { kind: 'engine_download'; status: number | null; url: string }
  | { kind: 'engine_timeout'; seconds: number }
  | { kind: 'engine_crashed'; cause: string }
  | { kind: 'engine_cancelled' }
  | { kind: 'query_failed'; sql: string; cause: string }
  | { kind: 'rows_invalid'; question: string; column: string; cause: string }
  | { kind: 'question_invalid'; cause: string }
  | { kind: 'answer_missing'; question: string }
  | { kind: 'spec_invalid'; chart: string; path: string; cause: string }
  | { kind: 'url_value_dropped'; parameter: string; value: string }
  | { kind: 'csv_invalid'; file: string; line: number; column: string; cause: string }
  | { kind: 'json_invalid'; file: string; path: string; cause: string }
  | { kind: 'story_invalid'; file: string; line: number; cause: string }
  | {
      kind: 'report_checksum';
      expected: string;
      found: string;
      cause: 'line_ends' | 'encoding' | 'edition';
    }
  | { kind: 'text_unavailable'; report: string };

export type AppErrorKind = AppError['kind'];
