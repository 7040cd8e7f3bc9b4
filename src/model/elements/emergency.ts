import type {ElementForm} from './element.ts'

const number = '(?:911|999|112|000|111|995|triple zero|108|115|1122)'
const forms = [
  new RegExp(`\\b(?:call|calling|dial|ring|phone|contact)\\b[^.;]{0,30}\\b${number}\\b`),
  new RegExp(`^\\W*(?:call |dial )?${number}\\b`),
  /\b(?:call|contact|ring|phone)\b[^.;]{0,30}\b(?:emergency (?:services|number|help)|an ambulance|poison (?:control|cent))/,
  /\b(?:go|get|come|take (?:them|him|her|your child)|drive|visit|head|went) (?:straight |immediately |directly |right away )*to\b[^.;]{0,40}\b(?:emergency (?:room|department)|a&e|er\b|nearest hospital|hospital|urgent care)/,
  /\b(?:seek|get|need|needs|require|requires)\b[^.;]{0,20}\b(?:immediate|urgent|emergency|prompt) (?:medical )?(?:help|care|attention|treatment|assistance|advice)/,
  /\b(?:immediately|right away|straight away|at once|urgently)\b[^.;]{0,40}\b(?:doctor|medical (?:help|attention|care)|hospital|emergency)|\b(?:doctor|medical (?:help|attention|care)|hospital)\b[^.;]{0,20}\b(?:immediately|right away|straight away|at once|urgently)/,
  /\b(?:it is|this is|treat (?:it|this) as) an? (?:medical )?emergency\b|\bemergency medical (?:help|care|attention|services)\b/
]

/** Readers are told what to do when it is an emergency. */
export const emergency: ElementForm = {
  hint: /emergency|ambulance|a&e|hospital|immediate|urgent|right away|straight away|at once|\b(?:911|999|112|000|111|995|108|115|1122)\b|triple zero|poison|prompt/,
  title: /^\W*(?:emergency|call 999|call 911|when to (?:seek|get) (?:urgent|emergency|immediate))/i,
  holds: ({text}) => forms.some((form) => form.test(text))
}

/** Readers in a crisis are told whom to call: a line for suicide and mental health. */
export const crisisLine: ElementForm = {
  hint: /988|samaritans|116 ?123|lifeline|13 ?11 ?14|crisis|helpline|hotline|shout|85258|talk suicide|befrienders|findahelpline|papyrus|emergency/,
  title: /^\W*(?:get help now|in crisis|crisis)/i,
  holds: ({text}) =>
    /\b988\b|\bsamaritans\b|\b116 ?123\b|\blifeline\b|\b13 ?11 ?14\b|\b85258\b|\bbefrienders\b|findahelpline|\bpapyrus\b|\b(?:crisis|suicide)[- ](?:(?:prevention|text|support|helpline|hot|life)[- ]?)*(?:line|lifeline|hotline|helpline|team|service|number)s?\b|\bhelplines?\b|\bhotlines?\b/.test(
      text
    ) || forms.slice(0, 4).some((form) => form.test(text))
}
