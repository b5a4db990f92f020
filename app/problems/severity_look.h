// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/rules/diagnostic.h>

#include <QIcon>
#include <QString>

class QPalette;

namespace Agentwright::App {

/// The same shapes as in the editor's gutter, in colours that are legible on this palette.
QIcon severityIcon(Severity severity, const QPalette &palette);
/// "Error", "Warning", "Hint", translated.
QString severityWord(Severity severity);

} // namespace Agentwright::App
