// SPDX-License-Identifier: MIT
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QColor>
#include <QHash>
#include <QString>

#include <functional>

class QPalette;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Agentwright::App {

/// The text with a question mark for each surrogate that has no partner, as bytes that are no text leave behind. As long as
/// before. KSyntaxHighlighting (6.13) matches without a look at this, where PCRE2 promises nothing, not even to return.
QString wellFormed(const QString &text);

// One store of languages and themes for everything that the GUI thread highlights: reading what a definition's text needs takes
// longer than making the window. It is read on another thread from the first of these calls on. For the GUI thread only.

void readCode();
/// Waits until it is read.
KSyntaxHighlighting::Repository &codeRepository();
/// Does not wait where the palette has the colours that the program began with.
KSyntaxHighlighting::Theme codeThemeFor(const QPalette &palette);
/// Calls at once, or when it is read, unless the context is gone by then.
void whenCodeIsRead(QObject *context, const std::function<void()> &run);

/// Highlights whatever stands in a document, in colours that can be read on the theme's ground.
class CodeHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT
public:
    using KSyntaxHighlighting::SyntaxHighlighter::SyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    QHash<QRgb, QColor> m_inks; ///< by those of the theme
    QRgb m_ground = 0;
};

} // namespace Agentwright::App
