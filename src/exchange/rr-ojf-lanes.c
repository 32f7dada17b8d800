/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-ojf-lanes-private.h"

#include <string.h>

/* A word, or the beginning of one where it ends in "*". */
typedef struct
{
  const char *word;
  int value;
} Word;

/* The first that fits counts: "customer needs" are needs, though customers also act, and
 * "backstage actions" are nothing that a customer meets. */
static const Word kinds[] = {
  { "emotion*", RR_LANE_EMOTION }, { "feeling*", RR_LANE_EMOTION },
  { "sentiment*", RR_LANE_EMOTION }, { "mood*", RR_LANE_EMOTION },
  { "satisfaction", RR_LANE_EMOTION }, { "gefühl*", RR_LANE_EMOTION },
  { "stimmung*", RR_LANE_EMOTION }, { "émotion*", RR_LANE_EMOTION },
  { "emoci*", RR_LANE_EMOTION }, { "emozion*", RR_LANE_EMOTION }, { "情绪*", RR_LANE_EMOTION },
  { "感情*", RR_LANE_EMOTION },

  { "pain*", RR_LANE_PAINS }, { "issue*", RR_LANE_PAINS }, { "problem*", RR_LANE_PAINS },
  { "roadblock*", RR_LANE_PAINS }, { "frustration*", RR_LANE_PAINS },
  { "friction*", RR_LANE_PAINS }, { "barrier*", RR_LANE_PAINS },
  { "obstacle*", RR_LANE_PAINS }, { "challenge*", RR_LANE_PAINS },
  { "bottleneck*", RR_LANE_PAINS }, { "hurdle*", RR_LANE_PAINS },
  { "schmerz*", RR_LANE_PAINS }, { "hürde*", RR_LANE_PAINS }, { "irritant*", RR_LANE_PAINS },
  { "dolor*", RR_LANE_PAINS }, { "痛点*", RR_LANE_PAINS },

  { "need*", RR_LANE_NEEDS }, { "goal*", RR_LANE_NEEDS }, { "expectation*", RR_LANE_NEEDS },
  { "motivation*", RR_LANE_NEEDS }, { "bedürfnis*", RR_LANE_NEEDS },
  { "erwartung*", RR_LANE_NEEDS }, { "besoin*", RR_LANE_NEEDS },
  { "necesidad*", RR_LANE_NEEDS }, { "需求*", RR_LANE_NEEDS },

  { "opportunit*", RR_LANE_IDEAS }, { "idea*", RR_LANE_IDEAS }, { "solution*", RR_LANE_IDEAS },
  { "improvement*", RR_LANE_IDEAS }, { "recommendation*", RR_LANE_IDEAS },
  { "ideen", RR_LANE_IDEAS }, { "chancen", RR_LANE_IDEAS }, { "idée*", RR_LANE_IDEAS },
  { "oportunidad*", RR_LANE_IDEAS }, { "机会*", RR_LANE_IDEAS },

  { "backstage", RR_LANE_TEXT }, { "frontstage", RR_LANE_TEXT }, { "onstage", RR_LANE_TEXT },
  { "employee*", RR_LANE_TEXT }, { "staff", RR_LANE_TEXT }, { "internal", RR_LANE_TEXT },
  { "process*", RR_LANE_TEXT }, { "evidence", RR_LANE_TEXT }, { "system*", RR_LANE_TEXT },
  { "metric*", RR_LANE_TEXT }, { "kpi*", RR_LANE_TEXT }, { "thought*", RR_LANE_TEXT },
  { "thinking", RR_LANE_TEXT }, { "quote*", RR_LANE_TEXT }, { "tool*", RR_LANE_TEXT },
  { "note*", RR_LANE_TEXT },

  { "touchpoint*", RR_LANE_CHANNEL }, { "touch", RR_LANE_CHANNEL },
  { "channel*", RR_LANE_CHANNEL }, { "action*", RR_LANE_CHANNEL },
  { "activit*", RR_LANE_CHANNEL }, { "interaction*", RR_LANE_CHANNEL },
  { "step*", RR_LANE_CHANNEL }, { "task*", RR_LANE_CHANNEL }, { "doing", RR_LANE_CHANNEL },
  { "moment*", RR_LANE_CHANNEL }, { "journey", RR_LANE_CHANNEL }, { "user", RR_LANE_CHANNEL },
  { "customer", RR_LANE_CHANNEL }, { "aktivität*", RR_LANE_CHANNEL },
  { "handlung*", RR_LANE_CHANNEL }, { "kanal", RR_LANE_CHANNEL },
  { "kanäle", RR_LANE_CHANNEL }, { "kontaktpunkt*", RR_LANE_CHANNEL },
  { "canal*", RR_LANE_CHANNEL }, { "accion*", RR_LANE_CHANNEL }, { "acción*", RR_LANE_CHANNEL },
  { "触点*", RR_LANE_CHANNEL }, { "行动*", RR_LANE_CHANNEL }, { "渠道*", RR_LANE_CHANNEL },
};

static const Word purposes[] = {
  { "emotion*", RR_LANE_EMOTION }, { "pain*", RR_LANE_PAINS }, { "bottleneck*", RR_LANE_PAINS },
  { "need*", RR_LANE_NEEDS }, { "goal*", RR_LANE_NEEDS }, { "opportunit*", RR_LANE_IDEAS },
  { "idea*", RR_LANE_IDEAS }, { "touchpoint*", RR_LANE_CHANNEL },
  { "action*", RR_LANE_CHANNEL }, { "milestone*", RR_LANE_CHANNEL },
};

static const Word channels[] = {
  { "chat*", RR_CHANNEL_CHAT }, { "social*", RR_CHANNEL_SOCIAL }, { "app", RR_CHANNEL_APP },
  { "apps", RR_CHANNEL_APP }, { "mobile", RR_CHANNEL_APP }, { "email*", RR_CHANNEL_EMAIL },
  { "mail", RR_CHANNEL_EMAIL }, { "phone*", RR_CHANNEL_PHONE }, { "call*", RR_CHANNEL_PHONE },
  { "telefon*", RR_CHANNEL_PHONE }, { "post", RR_CHANNEL_POST }, { "letter*", RR_CHANNEL_POST },
  { "partner*", RR_CHANNEL_PARTNER }, { "store*", RR_CHANNEL_STORE },
  { "shop*", RR_CHANNEL_STORE }, { "branch*", RR_CHANNEL_STORE },
  { "physical", RR_CHANNEL_STORE }, { "person", RR_CHANNEL_STORE },
  { "offline", RR_CHANNEL_STORE }, { "filiale*", RR_CHANNEL_STORE },
  { "web*", RR_CHANNEL_WEBSITE }, { "online", RR_CHANNEL_WEBSITE },
  { "digital", RR_CHANNEL_WEBSITE }, { "site", RR_CHANNEL_WEBSITE },
};

/* Lower case, with one blank before, between and behind the words; "e-mail" is "email". */
static char *
fold (const char *name)
{
  g_autofree char *lower = g_utf8_strdown (name, -1);
  GString *out = g_string_new (" ");

  for (const char *at = lower; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isalnum (c) || g_unichar_ismark (c))
        g_string_append_unichar (out, c);
      else if (c != '-' && out->str[out->len - 1] != ' ')
        g_string_append_c (out, ' ');
    }
  g_string_append_c (out, ' ');

  return g_string_free (out, FALSE);
}

static gboolean
has_word (const char *folded,
          const char *word)
{
  gsize length = strlen (word);
  gboolean open = word[length - 1] == '*';
  /* Chinese and Japanese have no blanks between words. */
  gboolean anywhere = open && (guchar) *word >= 0xe0;

  if (open)
    length--;

  for (const char *at = folded; *at != '\0'; at++)
    {
      if ((anywhere || *at == ' ') && strncmp (at + 1, word, length) == 0 &&
          (open || at[1 + length] == ' '))
        return TRUE;
    }

  return FALSE;
}

static gboolean
look_up (const char *text,
         const Word *words,
         guint       n_words,
         int        *value)
{
  g_autofree char *folded = fold (text);

  for (guint i = 0; i < n_words; i++)
    {
      if (has_word (folded, words[i].word))
        {
          *value = words[i].value;
          return TRUE;
        }
    }

  return FALSE;
}

/* Returns: whether the name says what the lane is */
gboolean
rr_ojf_lane_kind_of_name (const char *name,
                          RrLaneKind *kind)
{
  int value;

  if (!look_up (name, kinds, G_N_ELEMENTS (kinds), &value))
    return FALSE;

  *kind = (RrLaneKind) value;

  return TRUE;
}

/* Returns: whether a node of this purpose says what its lane is */
gboolean
rr_ojf_lane_kind_of_purpose (const char *purpose,
                             RrLaneKind *kind)
{
  int value;

  if (!look_up (purpose, purposes, G_N_ELEMENTS (purposes), &value))
    return FALSE;

  *kind = (RrLaneKind) value;

  return TRUE;
}

/* Returns: the channel that a row of touchpoints is, as far as its name says so */
RrChannel
rr_ojf_lane_channel_of_name (const char *name)
{
  int value;

  return look_up (name, channels, G_N_ELEMENTS (channels), &value) ? (RrChannel) value
                                                                   : RR_CHANNEL_OTHER;
}
