/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The maps that come with the program: examples to look around in, templates to begin with.
 *
 * They are files like any other, kept inside the program.  What stands in them is taken to
 * the user's language as it is opened; extract-strings.py tells translators of it.
 */

#include "rr-map.h"

G_BEGIN_DECLS

/**
 * RrSample:
 * @id: its name in actions and resources, such as "examples/airline"
 * @title: what it is called, untranslated
 * @summary: what is in it, in a sentence, untranslated
 * @is_example: whether a crisis is worked through in it; else it is a template
 */
typedef struct
{
  const char *id;
  const char *title;
  const char *summary;
  gboolean is_example;
} RrSample;

const RrSample *rr_sample_get_all   (guint          *n_samples);
const RrSample *rr_sample_find      (const char     *id);
RrMap          *rr_sample_load      (const RrSample *sample);
RrMap          *rr_sample_translate (RrMap          *map,
                                     const char     *(*translate) (const char *text));

G_END_DECLS
