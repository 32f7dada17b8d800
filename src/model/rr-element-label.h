/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What elements and their values are called in a sentence: 'Touchpoint “Check in”'.
 *
 * For lists of changes, conflicts and repairs.  Ids are never shown where there is a
 * name; long texts are shortened to one line.
 */

#include "rr-map.h"

G_BEGIN_DECLS

const char *rr_element_name           (gconstpointer  element);
const char *rr_element_label_of_type  (GType          type);
char       *rr_element_label          (gconstpointer  element);
char       *rr_element_label_value    (RrMap         *map,
                                       const RrField *field,
                                       JsonNode      *value);

G_END_DECLS
