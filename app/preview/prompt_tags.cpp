// SPDX-License-Identifier: MIT
#include "preview/prompt_tags.h"

#include <agentwright/base/text_format.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

const QString kTagPattern = u"\\x{FDD0}/?[A-Za-z][\\w.:-]*(?:\\s[^\\x{FDD0}<>]*)?/?>"_s;

/// Autolinks as CommonMark 6.5 has them, web and mail only.
bool opensAutolink(QStringView behind)
{
    static const QRegularExpression kAutolink(u"^<(?:(?:https?|mailto):[^\\s<>]+|[\\w.+-]+@[\\w.-]+)>"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return kAutolink.matchView(behind.first(std::min<qsizetype>(behind.size(), 2000))).hasMatch();
}

/// Null for a stand-in that is not shown at all.
QChar shownFor(char16_t unit)
{
    switch (unit) {
    case StandIn::kCarriageReturn:
        return QChar(0x240D);
    case StandIn::kBareLineFeed:
        return {};
    default:
        return QChar(QChar::ReplacementCharacter);
    }
}

} // namespace

QString withHiddenTags(QStringView documentText)
{
    QString text;
    text.reserve(documentText.size());
    for (qsizetype i = 0; i < documentText.size(); ++i) {
        const QChar unit = documentText[i];
        if (unit.isHighSurrogate() && i + 1 < documentText.size()) {
            text += unit;
            text += documentText[++i];
        } else if (unit.isSurrogate()) {
            if (const QChar shown = shownFor(unit.unicode()); !shown.isNull())
                text += shown;
        } else if (unit == u'<' && !opensAutolink(documentText.sliced(i))) {
            text += QChar(kHiddenLess);
        } else {
            text += unit;
        }
    }
    return text;
}

QString withShownTags(QString text)
{
    return text.replace(QChar(kHiddenLess), u'<');
}

bool startsWithTag(const QString &text)
{
    static const QRegularExpression kStart(u"^\\s*"_s + kTagPattern);
    return kStart.match(text).hasMatch();
}

bool endsWithTag(const QString &text)
{
    const qsizetype last = text.lastIndexOf(QChar(kHiddenLess));
    static const QRegularExpression kEnd(u'^' + kTagPattern + u"\\s*$"_s);
    return last >= 0 && kEnd.matchView(QStringView(text).sliced(last)).hasMatch();
}

void splitAtTags(const QString &text, const std::function<void(const QString &)> &onText,
                 const std::function<void(const QString &)> &onTag)
{
    static const QRegularExpression kTag(kTagPattern);
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : kTag.globalMatch(text)) {
        if (match.capturedStart() > done)
            onText(withShownTags(text.sliced(done, match.capturedStart() - done)));
        onTag(withShownTags(match.captured()));
        done = match.capturedEnd();
    }
    if (done < text.size())
        onText(withShownTags(text.sliced(done)));
}

} // namespace Agentwright::App
