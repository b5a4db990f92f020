// SPDX-License-Identifier: MIT
#pragma once

#include "prompt_text.h"

namespace Agentwright {

struct RuleContext;

/// A sentence or list item of the prose that tells the agent to do something, or not to.
struct Directive {
    TextRange range;
    quint64 key = 0; ///< of its words without articles and without what makes it a demand or a prohibition
    int wordCount = 0; ///< words in the key
    bool isNegative = false;
    bool isFirm = false; ///< says always, must or never
};

/// All sentences in text order; questions, headings, table rows and what holds inline code are left out, since their words are
/// not all that they say.
QList<Directive> directivesIn(const PromptText &prompt);
/// The same, made when the first rule asks.
const QList<Directive> &directives(const RuleContext &context);

} // namespace Agentwright
