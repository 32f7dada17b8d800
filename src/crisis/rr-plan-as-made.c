/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-plan-as-made-private.h"

#include "rr-date.h"
#include "rr-duration.h"
#include "rr-text.h"

void
rr_as_made_init (RrAsMade   *self,
                 RrMap      *map,
                 RrScenario *scenario,
                 gint64      now)
{
  RrDate start;

  *self = (RrAsMade) { .map = map, .now = now };

  if (scenario->start != NULL && rr_date_parse (scenario->start, &start))
    {
      self->has_start = TRUE;
      self->start = start.first;
    }
}

/* Returns: (transfer none) (nullable): the first person with @role */
RrPerson *
rr_as_made_get_owner (const RrAsMade *self,
                      const char     *role)
{
  g_autofree char *key = rr_text_key (role);

  if (*key == '\0')
    return NULL;

  for (guint i = 0; i < rr_list_get_size (self->map->people); i++)
    {
      RrPerson *person = rr_list_get (self->map->people, i);

      if (rr_text_same (person->role, role))
        return person;
    }

  return NULL;
}

static gint64
add_duration (gint64      instant,
              const char *duration)
{
  gint64 seconds = 0;
  int months = 0;

  rr_duration_parse (duration, &seconds, &months);

  return rr_duration_add (instant, seconds, months);
}

/* @duration: (nullable): ISO 8601
 *
 * Returns: (transfer full) (nullable): @duration after the later of the start and now */
char *
rr_as_made_get_due (const RrAsMade *self,
                    const char     *duration)
{
  gint64 from = self->has_start ? MAX (self->start, self->now) : self->now;

  return duration != NULL ? rr_date_format_instant (add_duration (from, duration)) : NULL;
}

/* @rule: (nullable): what made @action, if the playbook still has it
 *
 * Returns: whether nobody chose the owner by hand */
gboolean
rr_as_made_has_owner (const RrAsMade *self,
                      RrAction       *action,
                      const RrRule   *rule)
{
  RrPerson *owner = rr_map_find_person (self->map, action->owner);

  if (owner == NULL)
    return TRUE;

  /* Where generating finds an owner it leaves the role empty. */
  if (*action->role != '\0')
    return FALSE;

  return rr_as_made_get_owner (self, rule != NULL ? rule->role : owner->role) == owner;
}

/* @due: (nullable): a date
 * @duration: (nullable): of the rule that made it
 * @rule_is_known: whether the playbook still has that rule
 *
 * Returns: whether nobody chose the date by hand */
gboolean
rr_as_made_has_due (const RrAsMade *self,
                    const char     *due,
                    const char     *duration,
                    gboolean        rule_is_known)
{
  g_autofree char *written = NULL;
  gint64 latest;
  RrDate date;

  if (due == NULL)
    return TRUE;
  if (!rr_date_parse (due, &date))
    return FALSE;

  /* People give a day, or a day and a time of it, but no seconds of UTC. */
  written = rr_date_format_instant (date.first);
  if (!g_str_equal (written, due))
    return FALSE;
  if (!rule_is_known)
    return TRUE;
  if (duration == NULL)
    return FALSE;

  /* What is made has whole seconds. */
  latest = self->has_start ? MAX (self->start, self->now) : self->now;
  if (date.first > add_duration (latest, duration))
    return FALSE;

  return !self->has_start ||
         date.first >= add_duration (self->start, duration) - G_USEC_PER_SEC;
}
