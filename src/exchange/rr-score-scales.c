/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-scores-private.h"

#include "rr-i18n.h"

#define MAX_ALIASES 4

static const RrEnumValue values[RR_N_SCALES] = {
  [RR_SCALE_AUTO] = { "auto", N_("Automatic") },
  [RR_SCALE_WORDS] = { "words", N_("Words, “very negative” to “very positive”") },
  [RR_SCALE_STARS] = { "stars", N_("Stars, 1 to 5") },
  [RR_SCALE_NPS] = { "nps", N_("Recommendation (NPS), 0 to 10") },
  [RR_SCALE_PERCENT] = { "percent", N_("Percent, 0 to 100") },
  [RR_SCALE_TWO] = { "-2..2", N_("Numbers, −2 to 2") },
  [RR_SCALE_ONE] = { "-1..1", N_("Numbers, −1 to 1") },
};

const RrEnum rr_score_scales = { values, RR_N_SCALES, FALSE };

const RrScoreRange rr_score_ranges[RR_N_SCALES] = {
  [RR_SCALE_WORDS] = { -2, 2 },
  [RR_SCALE_STARS] = { 1, 5 },
  [RR_SCALE_NPS] = { 0, 10 },
  [RR_SCALE_PERCENT] = { 0, 100 },
  [RR_SCALE_TWO] = { -2, 2 },
  [RR_SCALE_ONE] = { -1, 1 },
};

/* What people write instead of the name. */
static const char *const aliases[RR_N_SCALES][MAX_ALIASES] = {
  [RR_SCALE_STARS] = { "1..5", "1-5" },
  [RR_SCALE_NPS] = { "0..10", "0-10" },
  [RR_SCALE_PERCENT] = { "0..100", "0-100", "%" },
  [RR_SCALE_TWO] = { "-2...2", "-2…2", "−2…2", "two" },
  [RR_SCALE_ONE] = { "-1...1", "-1…1", "−1…1", "one" },
};

/**
 * rr_score_scale_find:
 * @name: a name of rr_score_scales in any case, or a range such as "1-5"
 * @scale: (out): the scale
 *
 * Returns: whether there is such a scale
 */
gboolean
rr_score_scale_find (const char   *name,
                     RrScoreScale *scale)
{
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (scale != NULL, FALSE);

  for (guint i = 0; i < RR_N_SCALES; i++)
    {
      gboolean found = g_ascii_strcasecmp (name, values[i].name) == 0;

      for (guint j = 0; j < MAX_ALIASES && aliases[i][j] != NULL; j++)
        found = found || g_ascii_strcasecmp (name, aliases[i][j]) == 0;

      if (found)
        {
          *scale = (RrScoreScale) i;
          return TRUE;
        }
    }

  return FALSE;
}
