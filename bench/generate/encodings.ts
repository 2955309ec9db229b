/** Writes Vietnamese in the old ways: TCVN3 and VNI fonts, and letters with separate marks. Names of sheets stay Unicode. */
import type { Draft } from './draft';

export type Encoding = 'unicode' | 'nfd' | 'tcvn3' | 'vni';

const TCVN3 =
  'à:µ ả:¶ ã:· á:¸ ạ:¹ ă:¨ ằ:» ẳ:¼ ẵ:½ ắ:¾ ặ:Æ â:© ầ:Ç ẩ:È ẫ:É ấ:Ê ậ:Ë è:Ì ẻ:Î ẽ:Ï é:Ð ẹ:Ñ ê:ª ề:Ò ể:Ó ễ:Ô ế:Õ ệ:Ö ì:× ỉ:Ø ĩ:Ü í:Ý ị:Þ ò:ß ỏ:á õ:â ó:ã ọ:ä ô:« ồ:å ổ:æ ỗ:ç ố:è ộ:é ơ:¬ ờ:ê ở:ë ỡ:ì ớ:í ợ:î ù:ï ủ:ñ ũ:ò ú:ó ụ:ô ư:\u00ad ừ:õ ử:ö ữ:÷ ứ:ø ự:ù ỳ:ú ỷ:û ỹ:ü ý:ý ỵ:þ đ:® Ă:¡ Â:¢ Ê:£ Ô:¤ Ơ:¥ Ư:¦ Đ:§';
const VNI =
  'à:aø ả:aû ã:aõ á:aù ạ:aï ă:aê ằ:aè ẳ:aú ẵ:aü ắ:aé ặ:aë â:aâ ầ:aà ẩ:aå ẫ:aã ấ:aá ậ:aä è:eø ẻ:eû ẽ:eõ é:eù ẹ:eï ê:eâ ề:eà ể:eå ễ:eã ế:eá ệ:eä ì:ì ỉ:æ ĩ:ó í:í ị:ò ò:oø ỏ:oû õ:oõ ó:où ọ:oï ô:oâ ồ:oà ổ:oå ỗ:oã ố:oá ộ:oä ơ:ô ờ:ôø ở:ôû ỡ:ôõ ớ:ôù ợ:ôï ù:uø ủ:uû ũ:uõ ú:uù ụ:uï ư:ö ừ:öø ử:öû ữ:öõ ứ:öù ự:öï ỳ:yø ỷ:yû ỹ:yõ ý:yù ỵ:î đ:ñ';

const tableOf = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(2)] as const));

const LOWER_TCVN3 = tableOf(TCVN3);
const LOWER_VNI = tableOf(VNI);

/** @returns the text as the old program stored it, and whether an all-capitals font draws it */
export function toTcvn3(text: string): { readonly text: string; readonly capitals: boolean } {
  const composed = text.normalize('NFC');
  const capitals = composed === composed.toUpperCase() && composed !== composed.toLowerCase() && /[À-ỹĐ]/.test(composed);
  const source = capitals ? composed.toLowerCase() : composed;
  return {
    text: Array.from(source, (letter) => LOWER_TCVN3.get(letter) ?? LOWER_TCVN3.get(letter.toLowerCase()) ?? letter).join(''),
    capitals,
  };
}

export function toVni(text: string): string {
  return Array.from(text.normalize('NFC'))
    .map(
      (letter) =>
        LOWER_VNI.get(letter) ??
        (LOWER_VNI.has(letter.toLowerCase()) ? (LOWER_VNI.get(letter.toLowerCase()) ?? letter).toUpperCase() : letter),
    )
    .join('');
}

export function encode(draft: Draft, encoding: Encoding): void {
  if (encoding === 'unicode') return;
  for (const cell of draft.sheets.flatMap(({ cells }) => [...cells.values()])) {
    if (typeof cell.value !== 'string') continue;
    if (encoding === 'nfd') cell.value = cell.value.normalize('NFD');
    else if (encoding === 'vni') {
      cell.value = toVni(cell.value);
      cell.font = 'VNI-Times';
    } else {
      const { text, capitals } = toTcvn3(cell.value);
      cell.value = text;
      cell.font = capitals ? '.VnTimeH' : '.VnTime';
    }
  }
}
