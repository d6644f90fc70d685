import type { DateWords } from '../../../scale/date-words.js';

/**
 * The words around dates where all else is still English: dates themselves are written as their language does. Without
 * a number's plural forms.
 */
const JAPANESE: Partial<DateWords> = {
  between: '{from}から{to}の間',
  either: '{from}か{to}',
  range: '{from}～{to}',
  about: '{date}頃',
  perhaps: '{date}（推定）',
  by: '{date}以前',
  orLater: '{date}以降',
  since: '{date}から',
  sinceUnknownEnd: '{date}から（終わりは不明）',
  until: '{date}まで',
  untilUnknownStart: '{date}まで（始まりは不明）',
  mostLikely: '{date}（{best}が有力）',
  anyYear: '年不明',
  decade: '{year}年代',
  century: { other: '{number}世紀' },
  millennium: { other: '第{number}千年紀' },
  seasons: ['春', '夏', '秋', '冬'],
  season: '{year}{season}',
  quarter: '{year}第{number}四半期',
  yearsAhead: { Ma: '{number} Ma後', Ga: '{number} Ga後' },
};

const CHINESE: Partial<DateWords> = {
  between: '{from}至{to}之间',
  either: '{from}或{to}',
  range: '{from}至{to}',
  about: '约{date}',
  perhaps: '可能是{date}',
  by: '不晚于{date}',
  orLater: '{date}或之后',
  since: '{date}起',
  sinceUnknownEnd: '{date}起（结束时间不详）',
  until: '至{date}',
  untilUnknownStart: '至{date}（开始时间不详）',
  mostLikely: '{date}（最可能是{best}）',
  anyYear: '年份不详',
  decade: '{year}年代',
  century: { other: '{number}世纪' },
  millennium: { other: '第{number}个千年' },
  seasons: ['春季', '夏季', '秋季', '冬季'],
  season: '{year}{season}',
  quarter: '{year}第{number}季度',
  yearsAhead: { Ma: '{number} Ma后', Ga: '{number} Ga后' },
};

const TRADITIONAL: Partial<DateWords> = {
  ...CHINESE,
  between: '{from}至{to}之間',
  about: '約{date}',
  by: '不晚於{date}',
  orLater: '{date}或之後',
  sinceUnknownEnd: '{date}起（結束時間不詳）',
  untilUnknownStart: '至{date}（開始時間不詳）',
  anyYear: '年份不詳',
  century: { other: '{number}世紀' },
  millennium: { other: '第{number}個千年' },
  quarter: '{year}第{number}季',
  yearsAhead: { Ma: '{number} Ma後', Ga: '{number} Ga後' },
};

const KOREAN: Partial<DateWords> = {
  between: '{from}에서 {to} 사이',
  either: '{from} 또는 {to}',
  range: '{from}~{to}',
  about: '{date}경',
  perhaps: '{date}(추정)',
  by: '{date}까지',
  orLater: '{date} 이후',
  since: '{date}부터',
  sinceUnknownEnd: '{date}부터(끝은 알 수 없음)',
  until: '{date}까지',
  untilUnknownStart: '{date}까지(시작은 알 수 없음)',
  mostLikely: '{date}({best} 유력)',
  anyYear: '연도 미상',
  decade: '{year}년대',
  century: { other: '{number}세기' },
  millennium: { other: '제{number}천년기' },
  seasons: ['봄', '여름', '가을', '겨울'],
  season: '{year} {season}',
  quarter: '{year} {number}분기',
  yearsAhead: { Ma: '{number} Ma 후', Ga: '{number} Ga 후' },
};

const TEXTS = {
  ja: { dates: JAPANESE },
  ko: { dates: KOREAN },
  simplified: { dates: CHINESE },
  traditional: { dates: TRADITIONAL },
};

/** The words of a BCP 47 tag in Japanese, Korean or Chinese. */
export function eastAsianTexts(lang: string): { readonly dates: Partial<DateWords> } {
  if (/^ja/i.test(lang)) return TEXTS.ja;
  if (/^ko/i.test(lang)) return TEXTS.ko;
  return /hant|-(?:tw|hk|mo)\b/i.test(lang) && !/hans/i.test(lang) ? TEXTS.traditional : TEXTS.simplified;
}
