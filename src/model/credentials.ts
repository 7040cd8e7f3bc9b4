/**
 * Degrees and memberships as they stand behind a name. Several are ordinary words or
 * units elsewhere ("DO", "OD", "ND"): read this only right behind a name.
 */
const postNominal =
  /(?:^|[\s,(])(?:M\.?D|D\.O|DO|MBBS|MBBCh|MBChB|MBBChir|BMBS|BMBCh|Ph\.?D|DPhil|DSc|Pharm\.?D|BPharm|MPharm|DDS|DMD|BDS|DNP|APRN|FNP(?:-BC|-C)?|CRNP|NP|PA-C|R\.?N|RGN|RMN|BSN|MSN|RM|RD|RDN|LDN|CNS|APD|ANutr|RNutr|MRCP|FRCPC?|MRCGP|FRCGP|MRCS|FRCS|MRCPsych|FRCPsych|MRCOG|FRCOG|FRCPath|FRACGP|FRACP|FRACS|FACD|FACP|FAAD|FACS|FACC|FACOG|FAAP|FAAFP|FACEP|PsyD|DClinPsy|LCSW|LMFT|LPC|DPT|MCSP|DC|DPM|OD|ND|MPH|MSc|M\.S|MS|BSc)\b\.?/

const specialist =
  /\b(?:physician|surgeon|internist|paediatrician|pediatrician|psychiatrist|geriatrician|obstetrician|an(?:a)?esthesiologist|an(?:a)?esthetist|radiologist|general practitioner|GP|family doctor|nurse(?: practitioner| consultant)?|midwife|pharmacist|dentist|orthodontist|dietiti?an|physiotherapist|physical therapist|occupational therapist|optometrist|podiatrist|paramedic|registered nutritionist|clinical nutritionist|health visitor|epidemiologist|(?:dermat|cardi|neur|gastroenter|hepat|endocrin|rheumat|nephr|ur|onc|haemat|hemat|pulmon|immun|allerg|ophthalm|psych|gynaec|gynec|path|pharmac|gerontol?|tox|vir|audi|trich)ologist|gerontologist|otolaryngologist)\b/i

const standing =
  /\b(?:board[- ]certified|(?:licensed|registered|chartered|qualified) (?:doctor|medical|health\w*|nurse|clinician|practitioner|professional)|consultant (?:in\b|\w+ologist|surgeon|physician)|GMC[- ](?:registered|number|no)|AHPRA|NMC[- ](?:registered|PIN))/i

const office =
  /\b(?:professor|chair(?:man|woman|person)? (?:of|emerit)|(?:principal|lead|chief) investigator|medical director|clinical director|head of|director of|lecturer|chief medical officer|research(?:er)? (?:fellow|scientist))\b/i

/** Post-nominal letters right behind a name. */
export function postNominalsIn(text: string): string | undefined {
  const match = postNominal.exec(text)
  return match?.[0].replace(/^[\s,(]+/, '')
}

/** A medical profession, a registration or a board certificate named in a text about one person. */
export function professionIn(text: string): string | undefined {
  return (standing.exec(text) ?? specialist.exec(text))?.[0]
}

/** A post that says why somebody may speak: a chair, a directorship. */
export function officeIn(text: string): string | undefined {
  return office.exec(text)?.[0]
}

/** Who an unnamed panel consists of: "reviewed by our medical advisory team". */
export function panelIn(text: string): string | undefined {
  return /\b(?:(?:medical|clinical|scientific|expert|editorial) (?:advisory )?(?:team|board|panel|staff|advis[eo]rs?|reviewers?|experts?)|(?:medical|health\s?care) professionals|physicians|doctors|clinicians|scientists|pharmacists|nurses|dietitians)\b/i.exec(
    text
  )?.[0]
}
