// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace Agentwright::Testing {

/// A language that nobody speaks: every translated text in ⟦ ⟧, with accents and longer by two fifths. What has no brackets was not
/// translated, and what leaves no room here leaves none for German.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

} // namespace Agentwright::Testing
