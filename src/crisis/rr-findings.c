/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-findings.h"

#include "rr-date.h"
#include "rr-i18n.h"
#include "rr-message-edit.h"
#include "rr-text.h"

/* From this level on somebody must do something about a touchpoint. */
#define LEVEL_NEEDS_ACTION 2

/* From this level on repairing alone is not enough. */
#define LEVEL_NEEDS_WORDS 3

/* How much of a message is quoted. */
#define QUOTED_LENGTH 40

/* What is done about one touchpoint; dropped actions do not count. */
typedef struct
{
  guint n_actions;
  guint n_service;
  guint n_words; /* communication, empathy or support */
} Effort;

typedef struct
{
  RrAssessment *assessment; /* borrowed */
  RrScenario *scenario;     /* borrowed */
  GHashTable *efforts;      /* owned; touchpoint id, borrowed → Effort, owned */
  GPtrArray *findings;      /* borrowed */
} Search;

void
rr_finding_free (RrFinding *finding)
{
  g_free (finding->text);
  g_free (finding);
}

G_GNUC_PRINTF (5, 6)
static void
add_finding (Search        *search,
             RrFindingKind  kind,
             RrTouchpoint  *touchpoint,
             gpointer       action_or_message,
             const char    *format,
             ...)
{
  RrFinding *finding = g_new0 (RrFinding, 1);
  va_list args;

  finding->kind = kind;
  finding->touchpoint = touchpoint;
  if (action_or_message != NULL && RR_IS_ACTION (action_or_message))
    finding->action = action_or_message;
  else
    finding->message = action_or_message;

  va_start (args, format);
  finding->text = g_strdup_vprintf (format, args);
  va_end (args);

  g_ptr_array_add (search->findings, finding);
}

static void
count_efforts (Search *search)
{
  RrList *actions = search->scenario->actions;

  for (guint i = 0; i < rr_list_get_size (actions); i++)
    {
      RrAction *action = rr_list_get (actions, i);
      Effort *effort;

      if (action->touchpoint == NULL || action->status == RR_STATUS_DROPPED)
        continue;

      effort = g_hash_table_lookup (search->efforts, action->touchpoint);
      if (effort == NULL)
        {
          effort = g_new0 (Effort, 1);
          g_hash_table_insert (search->efforts, (gpointer) action->touchpoint, effort);
        }

      effort->n_actions++;
      effort->n_service += action->strategy == RR_STRATEGY_SERVICE;
      effort->n_words += action->strategy == RR_STRATEGY_COMMUNICATION ||
                         action->strategy == RR_STRATEGY_EMPATHY ||
                         action->strategy == RR_STRATEGY_SUPPORT;
    }
}

static const Effort *
get_effort (Search       *search,
            RrTouchpoint *touchpoint)
{
  static const Effort none = { 0 };
  const Effort *effort = g_hash_table_lookup (search->efforts, rr_element_get_id (touchpoint));

  return effort != NULL ? effort : &none;
}

static void
find_without_action (Search *search)
{
  guint n = rr_assessment_get_n_affected (search->assessment);

  for (guint rank = 1; rank <= n; rank++)
    {
      const RrAssessed *assessed = rr_assessment_get_ranked (search->assessment, rank);

      if (assessed->level >= LEVEL_NEEDS_ACTION &&
          get_effort (search, assessed->touchpoint)->n_actions == 0)
        add_finding (search, RR_FINDING_NO_ACTION, assessed->touchpoint, NULL,
                     _("“%s” is hit hard, but no action is about it."),
                     assessed->touchpoint->title);
    }
}

static void
find_without_owner (Search *search)
{
  RrList *actions = search->scenario->actions;

  for (guint i = 0; i < rr_list_get_size (actions); i++)
    {
      RrAction *action = rr_list_get (actions, i);

      if (rr_action_is_open (action) && action->owner == NULL)
        add_finding (search, RR_FINDING_NO_OWNER, NULL, action,
                     _("Nobody owns “%s”."), action->title);
    }
}

/* What is due too early comes before what is late, for the date itself is wrong there. */
static void
find_wrong_dates (Search        *search,
                  RrFindingKind  kind,
                  gint64         now)
{
  RrList *actions = search->scenario->actions;
  gint64 start = G_MININT64;
  RrDate date;

  if (search->scenario->start != NULL && rr_date_parse (search->scenario->start, &date))
    start = date.first;

  for (guint i = 0; i < rr_list_get_size (actions); i++)
    {
      RrAction *action = rr_list_get (actions, i);
      gboolean early;

      if (!rr_action_is_open (action) || action->due == NULL || !rr_date_parse (action->due, &date))
        continue;

      early = date.last < start;
      if (kind == RR_FINDING_DUE_BEFORE_START && early)
        add_finding (search, kind, NULL, action,
                     _("“%s” is due before the crisis starts."), action->title);
      else if (kind == RR_FINDING_OVERDUE && !early && date.last < now)
        add_finding (search, kind, NULL, action, _("“%s” is overdue."), action->title);
    }
}

static void
find_sources (Search *search)
{
  guint n = rr_assessment_get_n_affected (search->assessment);

  for (guint rank = 1; rank <= n; rank++)
    {
      const RrAssessed *assessed = rr_assessment_get_ranked (search->assessment, rank);
      RrTouchpoint *source = assessed->touchpoint;
      g_autoptr (GPtrArray) reached = NULL;

      if (assessed->direct <= 0.0 || get_effort (search, source)->n_actions > 0)
        continue;

      reached = rr_assessment_get_reached (search->assessment, source);
      for (guint i = 0; i < reached->len; i++)
        {
          RrTouchpoint *dependent = reached->pdata[i];

          if (get_effort (search, dependent)->n_actions == 0)
            continue;

          add_finding (search, RR_FINDING_SOURCE_NO_ACTION, source, NULL,
                       _("“%s” causes trouble at “%s”; only the latter has actions."),
                       source->title, dependent->title);
          break;
        }
    }
}

static void
find_only_service (Search *search)
{
  guint n = rr_assessment_get_n_affected (search->assessment);

  for (guint rank = 1; rank <= n; rank++)
    {
      const RrAssessed *assessed = rr_assessment_get_ranked (search->assessment, rank);
      const Effort *effort = get_effort (search, assessed->touchpoint);

      if (assessed->level >= LEVEL_NEEDS_WORDS && effort->n_service > 0 && effort->n_words == 0)
        add_finding (search, RR_FINDING_ONLY_SERVICE, assessed->touchpoint, NULL,
                     _("“%s” is repaired, but nobody explains, helps or shows that they care: "
                       "customers also judge how they were treated."),
                     assessed->touchpoint->title);
    }
}

/* Unknown channels act as one, "other". */
static guint
get_spoken_channels (Search *search)
{
  RrList *messages = search->scenario->messages;
  guint mask = 0;

  for (guint i = 0; i < rr_list_get_size (messages); i++)
    {
      RrMessage *message = rr_list_get (messages, i);

      for (guint j = 0; message->channels[j] != NULL; j++)
        mask |= 1u << rr_enum_value (&rr_channels, message->channels[j]);
    }

  return mask;
}

/* Each channel once, with the touchpoint of the highest priority on it. */
static void
find_silent_channels (Search *search)
{
  guint n = rr_assessment_get_n_affected (search->assessment);
  guint told = get_spoken_channels (search);

  for (guint rank = 1; rank <= n; rank++)
    {
      RrTouchpoint *touchpoint =
        rr_assessment_get_ranked (search->assessment, rank)->touchpoint;
      RrLane *lane = rr_map_find_lane (rr_assessment_get_map (search->assessment),
                                       touchpoint->lane);
      RrChannel channel = rr_lane_get_channel (lane);

      if ((told & (1u << channel)) != 0)
        continue;

      told |= 1u << channel;
      add_finding (search, RR_FINDING_NO_MESSAGE, touchpoint, NULL,
                   /* Translators: a channel such as “Phone”, a touchpoint */
                   _("No message is meant for the channel “%s”, on which “%s” is affected."),
                   rr_enum_label (&rr_channels, channel), touchpoint->title);
    }
}

static guint
count_checks (RrMessage *message)
{
  guint mask = 0;
  guint n = 0;

  for (guint i = 0; message->checks[i] != NULL; i++)
    {
      int check = rr_enum_find (&rr_message_checks, message->checks[i]);

      n += check >= 0 && (mask & (1u << check)) == 0;
      mask |= check >= 0 ? 1u << check : 0;
    }

  return n;
}

static void
find_unchecked (Search *search)
{
  RrList *messages = search->scenario->messages;

  for (guint i = 0; i < rr_list_get_size (messages); i++)
    {
      RrMessage *message = rr_list_get (messages, i);
      g_autofree char *quoted = rr_text_shorten (message->text, QUOTED_LENGTH);
      guint n = count_checks (message);

      if (rr_message_is_out (message) && n < rr_message_checks.n_values)
        add_finding (search, RR_FINDING_UNCHECKED_MESSAGE, NULL, message,
                     ngettext ("“%s” was sent with %u of its %u checks.",
                               "“%s” was sent with %u of its %u checks.",
                               rr_message_checks.n_values),
                     quoted, n, rr_message_checks.n_values);
    }
}

/**
 * rr_findings_new:
 * @assessment: an assessment; of no scenario there is nothing to find
 * @now: today, microseconds since 1970-01-01T00:00:00Z
 *
 * Returns: (transfer full) (element-type RrFinding): what the plan of its scenario lacks,
 *   kind by kind, the highest priority first; valid until the map changes
 */
GPtrArray *
rr_findings_new (RrAssessment *assessment,
                 gint64        now)
{
  g_autoptr (GHashTable) efforts = NULL;
  GPtrArray *findings = g_ptr_array_new_with_free_func ((GDestroyNotify) rr_finding_free);
  Search search = { .assessment = assessment, .findings = findings };

  g_return_val_if_fail (RR_IS_ASSESSMENT (assessment), findings);

  search.scenario = rr_assessment_get_scenario (assessment);
  if (search.scenario == NULL)
    return findings;

  search.efforts = efforts = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  count_efforts (&search);

  find_without_action (&search);
  find_without_owner (&search);
  find_wrong_dates (&search, RR_FINDING_DUE_BEFORE_START, now);
  find_wrong_dates (&search, RR_FINDING_OVERDUE, now);
  find_sources (&search);
  find_only_service (&search);
  find_silent_channels (&search);
  find_unchecked (&search);

  return findings;
}

/**
 * rr_finding_kind_name:
 *
 * Returns: the name of @kind for programs
 */
const char *
rr_finding_kind_name (RrFindingKind kind)
{
  static const char *const names[] = {
    [RR_FINDING_NO_ACTION] = "no-action",
    [RR_FINDING_NO_OWNER] = "no-owner",
    [RR_FINDING_DUE_BEFORE_START] = "due-before-start",
    [RR_FINDING_OVERDUE] = "overdue",
    [RR_FINDING_SOURCE_NO_ACTION] = "source-no-action",
    [RR_FINDING_ONLY_SERVICE] = "only-service",
    [RR_FINDING_NO_MESSAGE] = "no-message",
    [RR_FINDING_UNCHECKED_MESSAGE] = "unchecked-message",
  };

  g_return_val_if_fail (kind < G_N_ELEMENTS (names), NULL);

  return names[kind];
}
