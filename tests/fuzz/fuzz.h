/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a fuzz target is: one function that takes any bytes and may fail only by
 * an assertion or a crash. libFuzzer calls it by this name when the option
 * "fuzzing" is set; else fuzz-driver.c does, with files of a corpus and a fixed
 * series of mutations of them, as a test that takes seconds.
 */
#pragma once

#include <glib.h>
#include <stddef.h>

int LLVMFuzzerTestOneInput (const unsigned char *data,
                            size_t               size);
