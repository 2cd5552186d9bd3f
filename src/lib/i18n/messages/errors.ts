import type { AppError, AppErrorKind } from '#lib/model/error.ts';
import type { Locale } from '#lib/model/locale.ts';
import { area, type Area } from './type.ts';

type Of<K extends AppErrorKind> = Extract<AppError, { kind: K }>;
interface Words {
  /** For each kind: what happened, what is safe, what to do. Technical causes stay out of it. */
  kinds: { [K in AppErrorKind]: (error: Of<K>) => string };
  missing: Record<Of<'engine_unsupported'>['missing'], string>;
  checksum: Record<Of<'report_checksum'>['cause'], string>;
}

const short = (sha256: string): string => sha256.slice(0, 12);

/** The words of every expected failure. */
export const errors: Area<Words> = area<Words>(
  {
    kinds: {
      engine_unsupported: ({ missing }) =>
        `这个浏览器${errors.zh.missing[missing]}，查询引擎用不了。已画好的图、表和出处都不受影响；想自己提问，请换用新版浏览器。`,
      engine_download: ({ status }) =>
        `查询引擎没有下载成功${status === null ? '（网络中断）' : `（服务器答复${status}）`}。页面上的图、表和出处都还在；请检查网络后再试一次。`,
      engine_timeout: ({ seconds }) =>
        `查询引擎${seconds}秒没有回应，已停止等待。页面上的图、表和出处都还在；可以再试一次，或缩小问题的范围。`,
      engine_crashed: () =>
        '查询引擎意外停止，多半是内存不够。页面上的图、表和出处都还在；请关掉一些标签页再试一次。',
      engine_cancelled: () =>
        '已取消，没有启动查询引擎。图上仍是上一个问题的答案；需要时再问一次。',
      query_failed: () =>
        '这条查询没有执行成功。数据没有改动，图上仍是上一个问题的答案；请检查SQL的写法，以及表名和列名。',
      rows_invalid: ({ column }) =>
        `查询结果的“${column}”列不合规定，没有画出来，以免画错。图上仍是上一个问题的答案；请改变条件，或下载CSV核对。`,
      question_invalid: () => '这个问题看不懂，没有执行。页面上的图不变；请从“比较”页重新选择。',
      answer_missing: () =>
        '预先算好的答案没有取到。其他图和表不受影响；请重新载入页面，或让查询引擎来回答。',
      spec_invalid: ({ chart, path }) =>
        `图表“${chart}”的说明书有误（${path}），没有画出。其他图表照常；请改正后再发布。`,
      url_value_dropped: ({ parameter, value }) =>
        `链接里的“${parameter}=${value}”认不得，已略去，其余照旧。请重新选择。`,
      csv_invalid: ({ file, line, column }) =>
        `${file}第${line}行“${column}”列有误，整个文件没有采用。已有的数据不受影响；请改正这一行再试。`,
      json_invalid: ({ file, path }) =>
        `${file}${path === '' ? '' : `（${path}）`}不合格式，没有采用。已有的数据不受影响；请改正后再试。`,
      story_invalid: ({ file, line }) =>
        `${file}第${line}行有误，这篇故事没有采用。其他页面照常；请改正后再发布。`,
      report_checksum: ({ expected, found, cause }) =>
        `这份文件不是所说的报告：应为${short(expected)}…，实为${short(found)}…。${errors.zh.checksum[cause]}文件没有上传，也没有采用；数字和出处照旧可看。`,
      text_unavailable: () =>
        '这里没有这份报告的原文。数字、所在的节和段、报纸和日期都还能看；您若有原文，可以把文件放进来，它只留在您的浏览器里。',
    },
    missing: {
      webassembly: '不支持 WebAssembly',
      wasm_exceptions: '不支持 WebAssembly 异常处理',
      worker: '不允许后台线程',
      decompression: '不支持解压缩',
    },
    checksum: {
      line_ends: '多半只是换行符不同：请用原样保存的文件。',
      encoding: '多半是编码不同：请另存为UTF-8。',
      edition: '多半是另一个版本：请核对标题和日期。',
    },
  },
  {
    kinds: {
      engine_unsupported: ({ missing }) =>
        `The query engine cannot run here: this browser ${errors.en.missing[missing]}. The charts, tables and evidence on the page are not affected; to ask questions of your own, use a recent browser.`,
      engine_download: ({ status }) =>
        `The query engine could not be downloaded (${status === null ? 'the connection broke off' : `the server answered ${status}`}). The charts, tables and evidence on the page are safe; check the connection and try again.`,
      engine_timeout: ({ seconds }) =>
        `The query engine did not answer within ${seconds} seconds, so waiting was stopped. The charts, tables and evidence on the page are safe; try again, or ask for less.`,
      engine_crashed: () =>
        'The query engine stopped unexpectedly, most likely for lack of memory. The charts, tables and evidence on the page are safe; close some tabs and try again.',
      engine_cancelled: () =>
        'Cancelled; the query engine was not started. The chart still shows the last answer; ask again when you like.',
      query_failed: () =>
        'This query could not be run. No data was changed and the chart still shows the last answer; check the SQL and the names of tables and columns.',
      rows_invalid: ({ column }) =>
        `The column “${column}” of the result is not what it should be, so nothing was drawn from it. The chart still shows the last answer; change the conditions, or check the downloaded CSV.`,
      question_invalid: () =>
        'This question could not be understood and was not asked. The chart is unchanged; choose again on the compare page.',
      answer_missing: () =>
        'The precomputed answer did not arrive. Other charts and tables are not affected; reload the page, or let the query engine answer.',
      spec_invalid: ({ chart, path }) =>
        `The specification of chart “${chart}” is wrong (${path}), so it was not drawn. Other charts are not affected; mend it before publishing.`,
      url_value_dropped: ({ parameter, value }) =>
        `The link holds “${parameter}=${value}”, which is not known here; it was left out and the rest kept. Choose again.`,
      csv_invalid: ({ file, line, column }) =>
        `${file}, line ${line}, column “${column}” is wrong, so the file was not taken in. Data already here is not affected; mend the line and try again.`,
      json_invalid: ({ file, path }) =>
        `${file}${path === '' ? '' : ` (${path})`} is not in the required form and was not taken in. Data already here is not affected; mend it and try again.`,
      story_invalid: ({ file, line }) =>
        `${file}, line ${line} is wrong, so the story was not taken in. Other pages are not affected; mend it before publishing.`,
      report_checksum: ({ expected, found, cause }) =>
        `This file is not the report meant: its checksum should begin ${short(expected)} and begins ${short(found)}. ${errors.en.checksum[cause]} The file was neither uploaded nor taken in; figures and evidence can be read as before.`,
      text_unavailable: () =>
        'The text of this report is not here. The figures, with section and paragraph, newspaper and date, can still be read; if you have the text, drop the file here: it stays in your browser.',
    },
    missing: {
      webassembly: 'lacks WebAssembly',
      wasm_exceptions: 'lacks WebAssembly exception handling',
      worker: 'does not allow background workers',
      decompression: 'cannot decompress',
    },
    checksum: {
      line_ends: 'Most likely only the line ends differ: use the file as it was saved.',
      encoding: 'Most likely the encoding differs: save it as UTF-8.',
      edition: 'Most likely it is another edition: compare title and date.',
    },
  },
);

/** What a reader is told of a failure: what happened, what is safe, what to do. */
export function sentence(error: AppError, locale: Locale): string {
  // TypeScript cannot follow `kind` through the record; its own type guarantees the match.
  const say = errors[locale].kinds[error.kind] as (error: AppError) => string;
  return say(error);
}
