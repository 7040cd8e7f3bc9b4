import type {CueGroup} from './cue.ts'

/** The article leaves open whether the phrase holds. */
export const hedges: readonly CueGroup[] = [
  {
    name: 'modal',
    status: 'hedged',
    side: 'before',
    reach: 'clause',
    patterns: `
      (may|might|could)
      (may|might|could) (well|also|one day|someday|eventually|soon|potentially|possibly|even) (be|help|)`
  },
  {
    name: 'perhaps',
    status: 'hedged',
    side: 'both',
    reach: 'clause',
    patterns: `
      (perhaps|maybe|possibly|potentially|conceivably|arguably|presumably|probably|theoretically|in theory|tentatively)`
  },
  {
    name: 'appears',
    status: 'hedged',
    side: 'before',
    reach: 'clause',
    patterns: `
      (appear|appears|appeared|seem|seems|seemed|tend|tends|tended|aim|aims|aimed|hope|hopes|hoped|hoping|attempt|attempts|try|tries|tried|trying|seek|seeks|seeking|intended|likely|expected|thought|believed|considered|poised|potential|anticipated|predicted|projected) (to|to be)
      (researchers|scientists|doctors|experts|investigators) (hope|hoped|speculate|suspect)
      (hope|hopes|hoped|believe|suspect|suspects|suspected|speculate|speculates|speculated|tempting) (that|to)
      (turn|turns|turned) out to be
      (suggest|suggests|suggested|suggesting|indicate|indicates|hint|hints|hinted|hinting) (that|at|)
      (appear|appears|appeared|seem|seems|seemed) (like|as if|as though|)
      (look|looks|looked) (like|as if|as though|set to|likely)
      (it is|is|are|was|were) (possible|conceivable|plausible|likely|thinkable|thought|believed|suspected|hoped) (that|)
      (potential|possible|potentially|candidate|hopes of|hope of|promise of|chance of|prospect of|possibility of|possibility that|likelihood of|likelihood that) (for|to|to be|)
      (whether|in some cases|for some people|in some people|for some|under certain conditions)`
  },
  {
    name: 'clinical possibility',
    status: 'hedged',
    side: 'before',
    reach: 'clause',
    patterns: `
      (rule out|evaluate for|evaluation for|suspicious for|suggestive of|worrisome for|concerning for|concern for|worried about|concerned about|question of|consistent with)
      (questionable|probable|suspected|presumed)`
  },
  {
    name: 'not ruled out',
    status: 'hedged',
    side: 'after',
    reach: 'clause',
    patterns: `
      (can|could|did|has|have|is|was|were|may) not (be|been|) (excluded|ruled out|rule out)
      (should|must|to|could|may|might|will|ought to) be (ruled out|excluded)
      (not|being) (been|) (ruled out|excluded)`
  },
  {
    name: 'hedged after',
    status: 'hedged',
    side: 'after',
    reach: 'next',
    patterns: `
      (may|might|could) (one day|someday|soon|well|eventually|) (be|become|come|happen|occur|exist) (possible|available|near|within reach|on the horizon|on the way|feasible|in sight|true|real|)
      (may|might|could) (or may not|or might not) (be|)
      (is|are|seems|seem|appears|appear|was|were) (possible|conceivable|thinkable|likely|probable|plausible|controversial)
      (remains|remain) controversial
      (that|which|) could (be|mean|change|make|save|allow)`
  }
]
