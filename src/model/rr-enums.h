/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The enumerations of the file format.
 *
 * Each has a table that names its values as the file spells them, with a label
 * for people.  A closed enumeration is stored as its C value; an open one is
 * stored as text, so that a value we do not know survives, and acts as "other".
 */

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  const char *name;  /* as the file spells it */
  const char *label; /* untranslated; use rr_enum_label () */
} RrEnumValue;

typedef struct
{
  const RrEnumValue *values;
  guint n_values;
  gboolean open;
} RrEnum;

typedef enum
{
  RR_LANE_CHANNEL, /* holds the cards */
  RR_LANE_EMOTION,
  RR_LANE_NEEDS,
  RR_LANE_PAINS,
  RR_LANE_IDEAS,
  RR_LANE_FEEDBACK,
  RR_LANE_IMPACT,
  RR_LANE_ACTIONS,
  RR_LANE_TEXT
} RrLaneKind;

typedef enum
{
  RR_CHANNEL_WEBSITE,
  RR_CHANNEL_APP,
  RR_CHANNEL_EMAIL,
  RR_CHANNEL_PHONE,
  RR_CHANNEL_CHAT,
  RR_CHANNEL_SOCIAL,
  RR_CHANNEL_STORE,
  RR_CHANNEL_POST,
  RR_CHANNEL_PARTNER,
  RR_CHANNEL_OTHER
} RrChannel;

typedef enum
{
  RR_LINK_DEPENDENCY,  /* "to" needs "from": impact ripples along it */
  RR_LINK_ALTERNATIVE, /* "to" can stand in for "from" */
  RR_LINK_FLOW         /* drawn only */
} RrLinkKind;

typedef enum
{
  RR_SOURCE_SURVEY,
  RR_SOURCE_SOCIAL,
  RR_SOURCE_SUPPORT,
  RR_SOURCE_REVIEW,
  RR_SOURCE_INTERVIEW,
  RR_SOURCE_OTHER
} RrSourceKind;

typedef enum
{
  RR_SCENARIO_OUTAGE,
  RR_SCENARIO_DATA_BREACH,
  RR_SCENARIO_PRODUCT,
  RR_SCENARIO_SUPPLY,
  RR_SCENARIO_HEALTH,
  RR_SCENARIO_WEATHER,
  RR_SCENARIO_SOCIAL_MEDIA,
  RR_SCENARIO_PRICE,
  RR_SCENARIO_STAFF,
  RR_SCENARIO_OTHER
} RrScenarioKind;

/* Whom customers hold responsible (Coombs 2007). */
typedef enum
{
  RR_CAUSE_VICTIM,
  RR_CAUSE_ACCIDENT,
  RR_CAUSE_PREVENTABLE
} RrCause;

typedef enum
{
  RR_STRATEGY_COMMUNICATION,
  RR_STRATEGY_SUPPORT,
  RR_STRATEGY_SERVICE,
  RR_STRATEGY_EMPATHY,
  RR_STRATEGY_MONITORING,
  RR_STRATEGY_TRAINING,
  RR_STRATEGY_FEEDBACK,
  RR_STRATEGY_RESPONSIBILITY,
  RR_STRATEGY_PRIORITIES,
  RR_STRATEGY_EVALUATION
} RrStrategy;

typedef enum
{
  RR_PHASE_HOURS,
  RR_PHASE_DAY,
  RR_PHASE_WEEK,
  RR_PHASE_MONTH,
  RR_PHASE_AFTER
} RrPhase;

typedef enum
{
  RR_STATUS_TODO,
  RR_STATUS_DOING,
  RR_STATUS_DONE,
  RR_STATUS_DROPPED
} RrActionStatus;

typedef enum
{
  RR_MESSAGE_DRAFT,
  RR_MESSAGE_APPROVED,
  RR_MESSAGE_SENT
} RrMessageStatus;

extern const RrEnum rr_lane_kinds;
extern const RrEnum rr_channels;         /* open */
extern const RrEnum rr_link_kinds;
extern const RrEnum rr_sources;          /* open */
extern const RrEnum rr_scenario_kinds;   /* open */
extern const RrEnum rr_causes;
extern const RrEnum rr_strategies;
extern const RrEnum rr_phases;
extern const RrEnum rr_action_statuses;
extern const RrEnum rr_message_statuses;
extern const RrEnum rr_message_checks;   /* CDC's six points of crisis communication */

int         rr_enum_find  (const RrEnum *enumeration,
                           const char   *name);
guint       rr_enum_value (const RrEnum *enumeration,
                           const char   *name);
const char *rr_enum_name  (const RrEnum *enumeration,
                           guint         value);
const char *rr_enum_label (const RrEnum *enumeration,
                           guint         value);

G_END_DECLS
