/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrImport: the one way in for maps of other programs.
 *
 * Takes a file's bytes, works out what they are, and holds the journeys that were found;
 * of each a fresh map can be made, with a list of what did not come over as it was.  It
 * never changes once it is read, so that threads may share it.
 */

#include "rr-map.h"
#include "rr-touchpoint-csv.h"

G_BEGIN_DECLS

typedef enum
{
  RR_IMPORT_GUESS,   /* worked out from the name and the contents */
  RR_IMPORT_MERMAID, /* one diagram, or Markdown with some */
  RR_IMPORT_OJF,     /* Open Journey Format */
  RR_IMPORT_CSV      /* a table of touchpoints */
} RrImportFormat;

/* For rr_import_make_map (). */
#define RR_IMPORT_ALL (-1)

typedef struct _RrImport RrImport;

RrImport      *rr_import_read               (const char      *name,
                                             GBytes          *bytes,
                                             RrImportFormat   format,
                                             GError         **error);
RrImport      *rr_import_load               (GFile           *file,
                                             RrImportFormat   format,
                                             GCancellable    *cancellable,
                                             GError         **error);
RrImport      *rr_import_ref                (RrImport        *self);
void           rr_import_unref              (RrImport        *self);

RrImportFormat rr_import_get_format         (RrImport        *self);
guint          rr_import_get_n_journeys     (RrImport        *self);
const char    *rr_import_get_title          (RrImport        *self,
                                             guint            index);
gboolean       rr_import_is_sound           (RrImport        *self,
                                             guint            index);
RrMap         *rr_import_make_map           (RrImport        *self,
                                             int              index,
                                             GPtrArray       *warnings,
                                             GError         **error);

const RrCsv   *rr_import_get_csv            (RrImport        *self);
RrMap         *rr_import_make_table_map     (RrImport        *self,
                                             const RrTouchpointColumns *columns,
                                             GPtrArray       *warnings,
                                             GError         **error);

gboolean       rr_import_format_find        (const char      *name,
                                             RrImportFormat  *format);
gboolean       rr_import_can_read           (const char      *file_name);
gboolean       rr_import_is_meant           (const char      *text,
                                             gsize            length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrImport, rr_import_unref)

G_END_DECLS
