import type {ElementForm} from './element.ts'

const professional =
  '(?:doctors?|physicians?|gps?|general practitioner|dermatologists?|pharmacists?|midwife|midwives|nurse|dentist|dietiti?ans?|specialists?|clinicians?|paediatricians?|pediatricians?|psychiatrists?|(?:psycho|physio)?therapist|surgeon|podiatrist|counsell?or|nutritionist|chiropractor|osteopath|optometrist|veterinarian|vet|obstetrician|gynaecologist|gynecologist|cardiologist|\\w+ologist|health[- ]?care (?:provider|professional|practitioner|team)s?|(?:mental )?health (?:professional|provider|practitioner)s?|medical (?:professional|provider|practitioner|team)s?|care team|provider|practitioner)'

const advice = new RegExp(
  `\\b(?:consult(?:ing|ation)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with|it over with)|ask(?:ing)?|check(?:ing)? with|see(?:ing)?|contact(?:ing)?|call(?:ing)?|visit(?:ing)?|tell(?:ing)?|discuss(?:ed|ing)?\\b[^.;]{0,60}\\bwith|seek(?:ing)?\\b[^.;]{0,30}\\b(?:from|of)|consider (?:a|an)|make an appointment (?:with|to see)|work(?:ing)? with|(?:have )?a (?:chat|word|talk) with|reach out to|let|turn to|bring it up with|raise it with|refer(?:ral|red)? to|book (?:a|an)\\b[^.;]{0,30}\\bwith|(?:under|with) the (?:guidance|supervision|care) of|(?:advice|guidance) (?:of|from))\\b(?: (?:with|to|your|a|an|the|their|our|his|her|own|qualified|licen[sc]ed|registered|trusted|medical|local|family|primary care|board[- ]certified|professional|healthcare|health|or|and|pharmacist|doctor|gp|nurse|midwife|allergist|is|best))*,? ${professional}\\b`
)
const care =
  /\bunder (?:close )?medical supervision\b|\b(?:your|a) (?:doctor|gp|pharmacist|physician|dentist|midwife|nurse|specialist|dermatologist|surgeon|(?:healthcare )?provider) (?:can|will|may|should) (?:\w+ )?(?:help|advise|tell|explain|guide|decide|check|assess|discuss|recommend|refer)\b|\b(?:seek|get) (?:immediate |urgent |professional |prompt )?medical (?:advice|attention|help|care|guidance)\b|\b(?:ask for|book|arrange|schedule|have) (?:an? |your )?(?:urgent )?(?:gp |medical |clinical |initial )?(?:consultation|appointment|assessment)\b/

/** Readers are told to talk to a professional. */
export const consult: ElementForm = {
  hint: /consult|speak|talk|chat|reach out|work(?:ing)? with|supervision|doctor|let your|bring it up|turn to|ask|check|see|contact|call|visit|tell|discuss|seek|get|advice|guidance|supervision|appointment|assessment/,
  title: /^\W*(?:when to see|when to (?:seek|get|call)|see a (?:gp|doctor))/i,
  holds: ({text}) => advice.test(text) || care.test(text)
}
