/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-enums.h"

#include "rr-i18n.h"

#define DEFINE_ENUM(symbol, values_, open_) \
  const RrEnum symbol = { .values = values_, .n_values = G_N_ELEMENTS (values_), .open = open_ };

static const RrEnumValue lane_kinds[] = {
  { "channel", N_("Channel") },
  { "emotion", N_("Emotion") },
  { "needs", N_("Needs") },
  { "pains", N_("Pain points") },
  { "ideas", N_("Ideas") },
  { "feedback", N_("Feedback") },
  { "impact", N_("Impact") },
  { "actions", N_("Actions") },
  { "text", N_("Text") },
};
DEFINE_ENUM (rr_lane_kinds, lane_kinds, FALSE)

static const RrEnumValue channels[] = {
  { "website", N_("Website") },
  { "app", N_("App") },
  { "email", N_("E-mail") },
  { "phone", N_("Phone") },
  { "chat", N_("Chat") },
  { "social", N_("Social media") },
  { "store", N_("On site") },
  { "post", N_("Post") },
  { "partner", N_("Partner") },
  { "other", N_("Other") },
};
DEFINE_ENUM (rr_channels, channels, TRUE)

static const RrEnumValue link_kinds[] = {
  { "dependency", N_("Dependency") },
  { "alternative", N_("Alternative") },
  { "flow", N_("Flow") },
};
DEFINE_ENUM (rr_link_kinds, link_kinds, FALSE)

static const RrEnumValue sources[] = {
  { "survey", N_("Survey") },
  { "social", N_("Social media") },
  { "support", N_("Support") },
  /* Translators: where a comment comes from: what a customer wrote on a site that rates */
  { "review", N_("Customer review") },
  { "interview", N_("Interview") },
  { "other", N_("Other") },
};
DEFINE_ENUM (rr_sources, sources, TRUE)

static const RrEnumValue scenario_kinds[] = {
  { "outage", N_("Outage") },
  { "data-breach", N_("Data breach") },
  { "product", N_("Product fault") },
  { "supply", N_("Supply shortage") },
  { "health", N_("Health emergency") },
  { "weather", N_("Weather") },
  { "social-media", N_("Social media storm") },
  { "price", N_("Price change") },
  { "staff", N_("Staff shortage") },
  { "other", N_("Other") },
};
DEFINE_ENUM (rr_scenario_kinds, scenario_kinds, TRUE)

static const RrEnumValue causes[] = {
  { "victim", N_("Not our doing") },
  { "accident", N_("An accident") },
  { "preventable", N_("Preventable") },
};
DEFINE_ENUM (rr_causes, causes, FALSE)

static const RrEnumValue strategies[] = {
  { "communication", N_("Open communication") },
  { "support", N_("Personal support") },
  { "service", N_("Restore service") },
  { "empathy", N_("Empathy") },
  { "monitoring", N_("Monitoring") },
  { "training", N_("Train staff") },
  { "feedback", N_("Gather feedback") },
  { "responsibility", N_("Responsibility") },
  { "priorities", N_("Changed priorities") },
  { "evaluation", N_("Evaluation") },
};
DEFINE_ENUM (rr_strategies, strategies, FALSE)

static const RrEnumValue phases[] = {
  { "hours", N_("First hours") },
  { "day", N_("First 24 hours") },
  { "week", N_("This week") },
  { "month", N_("This month") },
  { "after", N_("Afterwards") },
};
DEFINE_ENUM (rr_phases, phases, FALSE)

static const RrEnumValue action_statuses[] = {
  { "todo", N_("To do") },
  { "doing", N_("In progress") },
  { "done", N_("Done") },
  { "dropped", N_("Dropped") },
};
DEFINE_ENUM (rr_action_statuses, action_statuses, FALSE)

static const RrEnumValue message_statuses[] = {
  { "draft", N_("Draft") },
  { "approved", N_("Approved") },
  { "sent", N_("Sent") },
};
DEFINE_ENUM (rr_message_statuses, message_statuses, FALSE)

static const RrEnumValue message_checks[] = {
  { "first", N_("Be first") },
  { "right", N_("Be right") },
  { "credible", N_("Be credible") },
  { "empathy", N_("Express empathy") },
  { "action", N_("Promote action") },
  { "respect", N_("Show respect") },
};
DEFINE_ENUM (rr_message_checks, message_checks, FALSE)

/**
 * rr_enum_find:
 * @name: a value as the file spells it
 *
 * Returns: the value, or -1 where the enumeration does not know @name
 */
int
rr_enum_find (const RrEnum *enumeration,
              const char   *name)
{
  g_return_val_if_fail (enumeration != NULL, -1);
  g_return_val_if_fail (name != NULL, -1);

  for (guint i = 0; i < enumeration->n_values; i++)
    {
      if (g_str_equal (enumeration->values[i].name, name))
        return (int) i;
    }

  return -1;
}

/**
 * rr_enum_value:
 * @enumeration: an open enumeration, whose last value is "other"
 * @name: a value as the file spells it
 *
 * Returns: the value; that of "other" where the enumeration does not know @name
 */
guint
rr_enum_value (const RrEnum *enumeration,
               const char   *name)
{
  int value = rr_enum_find (enumeration, name);

  return value >= 0 ? (guint) value : enumeration->n_values - 1;
}

/**
 * rr_enum_name:
 * @value: 0 … n_values − 1
 *
 * Returns: (transfer none): the value as the file spells it
 */
const char *
rr_enum_name (const RrEnum *enumeration,
              guint         value)
{
  g_return_val_if_fail (value < enumeration->n_values, NULL);

  return enumeration->values[value].name;
}

/**
 * rr_enum_label:
 * @value: 0 … n_values − 1
 *
 * Returns: (transfer none): the value in the language of the program
 */
const char *
rr_enum_label (const RrEnum *enumeration,
               guint         value)
{
  g_return_val_if_fail (value < enumeration->n_values, NULL);

  return _(enumeration->values[value].label);
}
