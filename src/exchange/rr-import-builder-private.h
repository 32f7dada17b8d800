/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrImportBuilder: makes a map of what another program's file holds.
 *
 * It gathers the objects that the map's own file would hold, and has them read as those
 * are, so that nothing can be imported that could not be saved and opened again.  It gives
 * ids, and sees to the limits of the format: what is too long is told, never lost.
 */

#include "rr-map.h"

G_BEGIN_DECLS

#define RR_IMPORT_N_LISTS 5

/* Static; of a touchpoint, found with the first one. */
typedef struct
{
  const RrField *title;
  const RrField *stage;
  const RrField *lane;
  const RrField *step;
  const RrField *emotion;
  const RrField *segments;
} RrImportFields;

typedef struct
{
  JsonArray *lists[RR_IMPORT_N_LISTS]; /* owned; lists of the map */
  GPtrArray *cards;    /* owned; of RrTouchpoint; they follow those of the list */
  JsonObject *root;    /* owned */
  RrImportFields fields;
  GHashTable *ids;     /* owned; all ids that were given */
  GPtrArray *warnings; /* borrowed; of char * */
} RrImportBuilder;

RrImportBuilder *rr_import_builder_new      (GPtrArray        *warnings);
void             rr_import_builder_free     (RrImportBuilder  *self);
void             rr_import_builder_warn     (RrImportBuilder  *self,
                                             const char       *format,
                                             ...) G_GNUC_PRINTF (2, 3);
JsonObject      *rr_import_builder_add      (RrImportBuilder  *self,
                                             const char       *list,
                                             const char       *wanted_id);
JsonObject      *rr_import_builder_add_lane (RrImportBuilder  *self,
                                             const char       *wanted_id,
                                             const char       *name,
                                             RrLaneKind        kind,
                                             RrChannel         channel);
void             rr_import_builder_add_card (RrImportBuilder  *self,
                                             const char       *title,
                                             const char       *stage,
                                             guint             step,
                                             const char       *lane,
                                             double            emotion,
                                             const char *const *segments);
RrMap           *rr_import_builder_finish   (RrImportBuilder  *self,
                                             GError          **error);

/* For the objects that are added. */
const char      *rr_import_get_id           (JsonObject       *element);
void             rr_import_set_name         (RrImportBuilder  *self,
                                             JsonObject       *element,
                                             const char       *member,
                                             const char       *name);
void             rr_import_append_text      (RrImportBuilder  *self,
                                             JsonObject       *element,
                                             const char       *member,
                                             const char       *text);
void             rr_import_add_item         (RrImportBuilder  *self,
                                             JsonObject       *element,
                                             const char       *member,
                                             const char       *text);
void             rr_import_add_note         (RrImportBuilder  *self,
                                             JsonObject       *element,
                                             const char       *lane,
                                             const char       *text);
gboolean         rr_import_is_blank         (const char       *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrImportBuilder, rr_import_builder_free)

G_END_DECLS
