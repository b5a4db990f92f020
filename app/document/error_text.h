// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/result.h>

#include <QString>

namespace Agentwright::App {

/// What went wrong with a file, as a sentence or two: which file, why, what now. Plain text.
QString fileErrorText(const Error &error, const QString &path);
/// Why an edit through the form or a fix was refused.
QString editErrorText(const Error &error);

} // namespace Agentwright::App
