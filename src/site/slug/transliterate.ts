/** Takes accents off Latin letters, spelling those in `letters` as given there; other scripts stay as they are. */
export function deburr(text: string, letters: Record<string, string>): string {
  let out = ''
  for (const char of text.normalize('NFC')) {
    out += letters[char] ?? (/\p{Script=Latin}/u.test(char) ? withoutMarks(char) : char)
  }
  return out
}

function withoutMarks(char: string): string {
  return char
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}

/** `letters of a script` and `their spellings`, both in the same order, parted by spaces. */
function spellings(...pairs: [letters: string, latin: string][]): Map<string, string> {
  const map = new Map<string, string>()
  for (const [letters, latin] of pairs) {
    const spelled = latin.split(' ')
    letters.split(' ').forEach((letter, at) => {
      map.set(letter, spelled[at] ?? '')
    })
  }
  return map
}

/**
 * How `@sindresorhus/transliterate` 1 spells Latin, Greek, Cyrillic, Arabic,
 * Armenian and Georgian letters that have no ASCII base letter. An underscore
 * stands for nothing.
 */
const replacements = spellings(
  [
    'ß ẞ ä Ä ö Ö ü Ü Æ æ Ð ð Ø ø Þ þ Đ đ ı ł Ł Ĳ ĳ Ħ ħ',
    'ss SS ae Ae oe Oe ue Ue AE ae D d O o TH th D d i l L IJ ij H h'
  ],
  [
    'α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω ς',
    'a v g d e z i th i k l m n ks o p r s t y f x ps o s'
  ],
  ['ά έ ί ό ύ ή ώ ϊ ΰ ϋ ΐ', 'a e i o y i o i y y i'],
  [
    'Α Β Γ Δ Ε Ζ Η Θ Ι Κ Λ Μ Ν Ξ Ο Π Ρ Σ Τ Υ Φ Χ Ψ Ω',
    'A B G D E Z I TH I K L M N KS O P R S T Y F X PS O'
  ],
  ['Ά Έ Ί Ό Ύ Ή Ώ Ϊ Ϋ', 'A E I O Y I O I Y'],
  [
    'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я',
    'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh sch _ y _ e yu ya'
  ],
  ['є і ї ґ ќ љ њ', 'ye i yi g kj lj nj'],
  [
    'ء آ أ ؤ إ ئ ا ب ة ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ى ي',
    'e a a w i y a b t t th j h kh d dh r z s sh s d t z e gh f q k l m n h w a y'
  ],
  [
    '٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ۰ ۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹ چ ک گ پ ژ ی',
    '0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 ch k g p zh y'
  ],
  [
    'ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց փ ք օ ֆ և',
    'a b g d ye z e y t zh i l kh ts k h dz gh tch m y n sh vo ch p j r s v t r c p q o f yev'
  ],
  [
    'ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ',
    'a b g d e v z t i k l m n o p zh r s t u ph q gh k sh ch ts dz ts tch kh j h'
  ],
  ['€ ¥ ¢ ₹ 🦄 ♥', 'E Y c R _unicorn_ _love_']
)

/** Latin spelling as `@sindresorhus/slugify` 2 has it before it makes a slug; case is not kept faithfully. */
export function transliterate(text: string): string {
  let out = ''
  const spelled = text.normalize('NFC').replace(/ъе/gi, 'ye').replace(/ый/gi, 'iy')
  for (const char of spelled) {
    if (char === '&') out += ' and '
    else if (char < '\x80') out += char === '^' || char === '`' ? '' : char
    else out += spelling(char)
  }
  return out
}

function spelling(char: string): string {
  const found = replacements.get(char) ?? replacements.get(char.toLowerCase())
  if (found !== undefined) return found.replaceAll('_', found.length > 1 ? ' ' : '')
  return char
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .normalize('NFC')
}

/** Letters that packages for addresses spell otherwise than their decomposition does. */
export const plainLetters: Readonly<Record<string, string>> = {
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  Ø: 'O',
  ø: 'o',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ŀ: 'L',
  ŀ: 'l',
  Ł: 'L',
  ł: 'l',
  ŉ: 'n',
  Ŧ: 'T',
  ŧ: 't',
  ƒ: 'f'
}
