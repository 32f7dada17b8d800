/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* One declaration for each stored property of an element.
 *
 * Reading, checking, writing, comparing, undo, clipboard and merging all iterate
 * these declarations; each is also installed as a readable GObject property.
 * A new member of the file format is one new line in its element's table.
 */

#include <json-glib/json-glib.h>

#include "rr-enums.h"

G_BEGIN_DECLS

/* Value kinds, with the C type of the member that holds them. */
typedef enum
{
  RR_KIND_ID,      /* char *: the element's own id, never changes */
  RR_KIND_TEXT,    /* char *: never NULL unless RR_FIELD_NULLABLE */
  RR_KIND_COLOR,   /* char *: "" or "#rrggbb" */
  RR_KIND_DATE,    /* char *: as written, or NULL */
  RR_KIND_REF,     /* char *: the id of an element of @target, or NULL */
  RR_KIND_CHOICE,  /* char *: a name of an open enumeration, kept as written */
  RR_KIND_ENUM,    /* int: a value of a closed enumeration */
  RR_KIND_INT,     /* int */
  RR_KIND_NUMBER,  /* double: NAN stands for null where RR_FIELD_NULLABLE */
  RR_KIND_BOOLEAN, /* gboolean */
  RR_KIND_TEXTS,   /* char **: never NULL */
  RR_KIND_REFS,    /* char **: ids of elements of @target, never NULL */
  RR_KIND_CHOICES, /* char **: names of an enumeration, never NULL */
  RR_KIND_NOTES,   /* JsonNode *: object, lane id → list of texts; NULL if empty */
  RR_KIND_LEVELS,  /* JsonNode *: object, touchpoint id → 0…4; NULL if empty */
  RR_KIND_LIST,    /* RrList *: child elements */
  RR_KIND_UNKNOWN  /* JsonObject *: what the program does not know; in no element's table */
} RrKind;

typedef enum
{
  RR_FIELD_NONE = 0,
  RR_FIELD_REQUIRED = 1 << 0, /* the file must have it */
  RR_FIELD_NULLABLE = 1 << 1, /* null is its default */
  RR_FIELD_NONEMPTY = 1 << 2, /* a text of at least one character */
  RR_FIELD_KEY = 1 << 3       /* identifies the element within its list, never changes */
} RrFieldFlags;

/* What an id may refer to. */
typedef enum
{
  RR_TARGET_NONE,
  RR_TARGET_SEGMENT,
  RR_TARGET_PERSON,
  RR_TARGET_STAGE,
  RR_TARGET_LANE,
  RR_TARGET_CHANNEL_LANE, /* a lane of kind "channel" */
  RR_TARGET_TOUCHPOINT
} RrTarget;

typedef struct
{
  const char *name;  /* of the member in the file, and of the property */
  const char *label; /* untranslated; see rr_field_get_label () */
  RrKind kind;
  RrFieldFlags flags;
  gsize offset;           /* of the C member in the instance */
  double minimum;         /* RR_KIND_INT, RR_KIND_NUMBER */
  double maximum;
  double number_default;  /* also RR_KIND_ENUM and RR_KIND_BOOLEAN */
  const char *text_default;
  guint max_length;       /* in characters, of a text or each item */
  const RrEnum *choices;
  RrTarget target;
  GType (*item_type) (void); /* RR_KIND_LIST */
} RrField;

/* Marks the GObject properties that stand for stored members. */
#define RR_PARAM_STORED (1 << G_PARAM_USER_SHIFT)

/* Limits of the format, in characters. */
#define RR_MAX_NAME 500
#define RR_MAX_ID 100
#define RR_MAX_ITEM 1000
#define RR_MAX_TEXT 20000

/* Why a value does not fit a field. */
typedef struct
{
  char *suffix;    /* owned; what to add to the field's path, such as "[2]"; "" for all of it */
  JsonNode *value; /* borrowed from the checked value; NULL: not a value but a member's name */
  char *allowed;   /* owned; what would fit, in words */
} RrFieldProblem;

void        rr_field_problem_clear (RrFieldProblem *problem);

const char *rr_field_get_label   (const RrField  *field);
void        rr_field_problem_to_error (RrFieldProblem *problem,
                                       const char     *where,
                                       GError        **error);

gboolean    rr_field_check       (const RrField  *field,
                                  JsonNode       *value,
                                  RrFieldProblem *problem);
gboolean    rr_field_fits_text   (const RrField  *field,
                                  const char     *text);
JsonNode   *rr_field_normalize   (const RrField  *field,
                                  JsonNode       *value);
gboolean    rr_field_prepare_text   (const RrField     *field,
                                     gpointer           element,
                                     const char        *text);
gboolean    rr_field_prepare_number (const RrField     *field,
                                     gpointer           element,
                                     double             number);
void        rr_field_prepare_refs   (const RrField     *field,
                                     gpointer           element,
                                     const char *const *ids);
gboolean    rr_field_is_default  (const RrField  *field,
                                  gconstpointer   instance);
JsonNode   *rr_field_get         (const RrField  *field,
                                  gconstpointer   instance);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RrFieldProblem, rr_field_problem_clear)

G_END_DECLS
