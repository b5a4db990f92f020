// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Agentwright {

/// What is wrong with the spelling of a name. Each flaw has a rule of its own, and one finding a name is enough: the first
/// that holds counts.
enum class NameFlaw {
    None,
    Refused, ///< Claude Code does not load it (AW203)
    Markup, ///< HTML or Markdown marks (AW209)
    LookAlikes, ///< letters that only look like a-z (AW210)
    BuiltIn, ///< the name of an agent that Claude Code has itself (AW208)
    OtherScript, ///< lower-case words joined by hyphens, but not in a-z (AW202)
    NotKebabCase, ///< AW202
};

NameFlaw nameFlaw(QStringView name);

/// Letters that only look like Latin ones, and other dashes, replaced by what they look like. The same name when it is in
/// another script throughout.
QString withoutLookAlikes(const QString &name);

/// Without HTML tags and Markdown marks.
QString withoutMarkup(const QString &name);

} // namespace Agentwright
