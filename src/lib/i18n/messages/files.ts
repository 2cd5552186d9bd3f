import type {
  Encoding,
  EncodingReason,
  FileFormat,
  FileNote,
  FileRefusalReason,
} from '#lib/model/file.ts';
import { area, type Area } from './type.ts';

type Of<K extends FileNote['kind']> = Extract<FileNote, { kind: K }>;
interface Words {
  formats: Record<FileFormat, string>;
  encodings: Record<Encoding, string>;
  /** Why an encoding was taken. */
  reasons: Record<EncodingReason, string>;
  /** What happened, what is safe, what to do. */
  refusals: Record<FileRefusalReason, string>;
  notes: { [K in FileNote['kind']]: (note: Of<K>) => string };
}

/** The words of reading a report's file. */
export const files: Area<Words> = area<Words>(
  {
    formats: { text: '纯文本', html: '网页', docx: 'Word文档', pdf: 'PDF' },
    encodings: {
      'utf-8': 'UTF-8',
      gb18030: 'GB18030（含GBK、GB2312）',
      'utf-16le': 'UTF-16（小端）',
      'utf-16be': 'UTF-16（大端）',
      big5: 'Big5（繁体）',
      'windows-1252': '西文（Windows-1252）',
    },
    reasons: {
      chosen: '您选的',
      mark: '文件开头有编码标记',
      declared: '网页自己声明的',
      strict: '每个字节都合UTF-8',
      likely: '按这种编码读出来最像中文',
    },
    refusals: {
      empty: '文件是空的，没有读到文字。请检查是不是选错了文件。',
      too_large: '文件超过50 MB，没有读。一篇报告用不了这么大；请只留正文再试。',
      binary: '这不是文本文件，没有读。请换成txt、md、docx、html，或带文字的PDF。',
      old_word: '这是旧版Word文档（.doc），没有读。请在Word里另存为.docx再试。',
      damaged: '文件损坏或不完整，没有读。请重新取得文件再试。',
      locked: '文件加了密码，没有读。请先去掉密码，另存后再试。',
      pictures:
        '这份PDF的页面都是图片，里面没有文字，没有读。请先做文字识别（OCR）并校对，再放进来。',
      no_tables:
        '这份PDF没有带中文字体，要用字符对照表来读，而对照表没有取到（可能断了网），没有读。文件没有坏；请连上网再试，或另存为txt、docx。',
      no_text: '文件打开了，但里面没有文字。请检查是不是选错了文件。',
      no_numerals: '读到了文字，但一个数字也没有，没有可提取的。请检查是不是选错了文件。',
      cancelled: '已取消，文件没有读完，什么也没有改动。需要时再放一次。',
    },
    notes: {
      encoding_unsure: () => '编码没有把握：请看预览，不对就换一种。',
      characters_lost: ({ count }) => `有${count}个字符读不出来，以“�”代替。`,
      pages_without_text: ({ pages }) =>
        `第${pages.join('、')}页没有文字，多半是图片，这些页的数字没有读到。`,
      deletions_left_out: () => '修订中已删去的文字没有读入。',
      notes_at_end: () => '脚注和尾注放在正文之后。',
      tables_as_tabs: () => '表格一行一行读出，单元格以制表符隔开。',
    },
  },
  {
    formats: { text: 'plain text', html: 'web page', docx: 'Word document', pdf: 'PDF' },
    encodings: {
      'utf-8': 'UTF-8',
      gb18030: 'GB18030 (with GBK, GB2312)',
      'utf-16le': 'UTF-16 (little endian)',
      'utf-16be': 'UTF-16 (big endian)',
      big5: 'Big5 (traditional Chinese)',
      'windows-1252': 'Western (Windows-1252)',
    },
    reasons: {
      chosen: 'your choice',
      mark: 'the file begins with its mark',
      declared: 'the page says so',
      strict: 'every byte is valid UTF-8',
      likely: 'read this way it looks most like Chinese',
    },
    refusals: {
      empty: 'The file is empty and no text was read. Check that it is the right one.',
      too_large:
        'The file is over 50 MB and was not read. No report needs that much; keep the text alone and try again.',
      binary:
        'This is not a text and was not read. Use txt, md, docx, html, or a PDF that holds words.',
      old_word: 'This is an old Word file (.doc) and was not read. Save it as .docx and try again.',
      damaged: 'The file is damaged or cut short and was not read. Get it again and try once more.',
      locked:
        'The file has a password and was not read. Remove the password, save it and try again.',
      pictures:
        'The pages of this PDF are pictures without words, so nothing was read. Run text recognition (OCR), check its result, and drop that.',
      no_tables:
        'This PDF brings no Chinese fonts, and the tables of characters it is read with did not arrive (perhaps the network is down), so nothing was read. The file is not damaged: try again with the network, or save it as txt or docx.',
      no_text: 'The file opens, but there are no words in it. Check that it is the right one.',
      no_numerals:
        'The text holds not a single numeral, so there is nothing to extract. Check that it is the right file.',
      cancelled:
        'Cancelled; the file was not read and nothing was changed. Drop it again when you like.',
    },
    notes: {
      encoding_unsure: () =>
        'The encoding is a guess: look at the preview and choose another if it is wrong.',
      characters_lost: ({ count }) =>
        count === 1
          ? '1 character could not be read and is shown as “�”.'
          : `${count} characters could not be read and are shown as “�”.`,
      pages_without_text: ({ pages }) =>
        pages.length === 1
          ? `Page ${pages[0]} holds no words, most likely a picture; its figures were not read.`
          : `Pages ${pages.join(', ')} hold no words, most likely pictures; their figures were not read.`,
      deletions_left_out: () => 'Text deleted in tracked changes was left out.',
      notes_at_end: () => 'Footnotes and endnotes stand after the body.',
      tables_as_tabs: () => 'Tables are read row by row, with tabs between cells.',
    },
  },
);
