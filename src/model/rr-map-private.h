/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* For the model room alone: the index of a map, and checks of the whole. */

#include "rr-map.h"

G_BEGIN_DECLS

void  rr_map_index          (RrMap         *self,
                             RrElement     *element);
void  rr_map_unindex        (RrMap         *self,
                             RrElement     *element);
void  rr_map_emit_changed   (RrMap         *self,
                             gpointer       change);

/* Problems are lines of message. */
void  rr_check_element      (RrMap         *map,
                             RrElement     *element,
                             GPtrArray     *problems);
gboolean rr_check_reference (RrMap         *map,
                             const RrField *field,
                             const char    *id);
gboolean rr_check_references (RrMap        *map,
                              const RrField *field,
                              JsonNode     *value,
                              GError      **error);
char *rr_element_path       (RrElement     *element);
void  rr_problems_to_error  (GPtrArray     *problems,
                             int            code,
                             GError       **error);

gboolean rr_map_check_kind  (JsonNode      *json,
                             GError       **error);
RrMap *rr_map_from_json     (JsonNode      *json,
                             GError       **error);
void  rr_element_read_into  (RrElement     *element,
                             JsonNode      *json,
                             const char    *path,
                             GPtrArray     *invalid,
                             GPtrArray     *inconsistent);
void  rr_element_append     (GString       *out,
                             RrElement     *element,
                             guint          depth);

G_END_DECLS
