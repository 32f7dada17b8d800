/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrChange: one change of a map, and the one door for changes.
 *
 * There are four verbs.  rr_map_apply () is the only code that writes to an
 * element or a list.  A change knows its inverse, and is a line of JSON and back,
 * so that undo, journal, comparison and merging are made of the same thing.
 */

#include "rr-map.h"

G_BEGIN_DECLS

/* What a SET of the members that the program does not know has in place of a field. */
extern const RrField rr_unknown_field;

typedef enum
{
  RR_CHANGE_SET,    /* @field of @element from @old_value to @new_value */
  RR_CHANGE_INSERT, /* @element into @list at @new_position */
  RR_CHANGE_REMOVE, /* @element from @list at @old_position */
  RR_CHANGE_MOVE    /* @element within @list */
} RrChangeVerb;

#define RR_TYPE_CHANGE (rr_change_get_type ())

typedef struct
{
  gatomicrefcount ref_count;
  RrChangeVerb verb;
  RrElement *element;   /* owned */
  const RrField *field; /* SET */
  JsonNode *old_value;  /* SET; owned, immutable */
  JsonNode *new_value;  /* SET; owned, immutable */
  RrList *list;         /* INSERT, REMOVE, MOVE; owned */
  guint old_position;   /* REMOVE, MOVE */
  guint new_position;   /* INSERT, MOVE: where it stands afterwards */
} RrChange;

GType     rr_change_get_type   (void);
RrChange *rr_change_new_set    (gpointer       element,
                                const RrField *field,
                                JsonNode      *value);
RrChange *rr_change_new_unknown (gpointer      element,
                                 JsonObject   *unknown);
RrChange *rr_change_new_insert (RrList        *list,
                                guint          position,
                                gpointer       element);
RrChange *rr_change_new_remove (gpointer       element);
RrChange *rr_change_new_move   (gpointer       element,
                                guint          position);
RrChange *rr_change_ref        (RrChange      *self);
void      rr_change_unref      (RrChange      *self);
RrChange *rr_change_invert     (RrChange      *self);
gboolean  rr_change_is_set_of  (RrChange      *self,
                                GType          type,
                                const char    *field_name);

char     *rr_change_to_line    (RrChange      *self);
RrChange *rr_change_from_line  (RrMap         *map,
                                const char    *line,
                                GError       **error);

gboolean  rr_map_check         (RrMap         *map,
                                RrChange      *change,
                                GError       **error);
void      rr_map_apply         (RrMap         *map,
                                RrChange      *change);
gboolean  rr_map_check_insert_many (RrMap     *map,
                                    RrList    *list,
                                    GPtrArray *elements,
                                    GError   **error);
void      rr_map_apply_all     (RrMap         *map,
                                GPtrArray     *changes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrChange, rr_change_unref)

G_END_DECLS
