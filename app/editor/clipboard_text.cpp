// SPDX-License-Identifier: MIT
#include "editor/clipboard_text.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/text_format.h>

#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// UTF-16 of this machine: the data never leave it.
const QString kTextMimeType = u"application/x-agentwright-text"_s;

QString withOriginals(const QString &documentText)
{
    QString text;
    text.reserve(documentText.size());
    for (qsizetype i = 0; i < documentText.size(); ++i) {
        const QChar unit = documentText[i];
        if (unit.isHighSurrogate() && i + 1 < documentText.size()) {
            text += unit;
            text += documentText[++i];
            continue;
        }
        switch (unit.unicode()) {
        case StandIn::kCarriageReturn:
            text += u'\r';
            break;
        case StandIn::kBareLineFeed:
            break;
        case StandIn::kParagraphSeparator:
            text += QChar(QChar::ParagraphSeparator);
            break;
        case StandIn::kFrameBegin:
            text += QChar(0xFDD0);
            break;
        case StandIn::kFrameEnd:
            text += QChar(0xFDD1);
            break;
        default:
            text += unit.isSurrogate() ? QChar(QChar::ReplacementCharacter) : unit;
        }
    }
    return text;
}

/// Any program can put our type on the clipboard: whatever a document could not hold is not taken as it is.
bool fitsADocument(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (QChar::isHighSurrogate(unit)) {
            if (++i == text.size() || !text[i].isLowSurrogate())
                return false;
        } else if (QChar::isLowSurrogate(unit)) {
            if (!StandIn::isStandIn(unit))
                return false;
        } else if (unit == u'\r' || unit == QChar::ParagraphSeparator || unit == 0xFDD0 || unit == 0xFDD1) {
            return false;
        }
    }
    return true;
}

} // namespace

std::unique_ptr<QMimeData> mimeDataOf(const QString &documentText)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(withOriginals(documentText));
    const bool hasStandIns = std::any_of(documentText.cbegin(), documentText.cend(),
                                         [](QChar unit) { return StandIn::isStandIn(unit.unicode()); });
    if (hasStandIns) {
        const auto *units = reinterpret_cast<const char *>(documentText.utf16());
        data->setData(kTextMimeType, QByteArray(units, documentText.size() * qsizetype(sizeof(char16_t))));
    }
    return data;
}

QString documentTextFrom(const QMimeData &data)
{
    if (data.hasFormat(kTextMimeType)) {
        const QByteArray units = data.data(kTextMimeType);
        QString text(units.size() / qsizetype(sizeof(char16_t)), Qt::Uninitialized);
        std::copy_n(units.constData(), text.size() * qsizetype(sizeof(char16_t)), reinterpret_cast<char *>(text.data()));
        if (fitsADocument(text))
            return text;
    }
    return cleanedForDocument(data.text());
}

QStringList localFilesOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool holdsText(const QMimeData &data)
{
    return data.hasFormat(kTextMimeType) || (data.hasText() && !data.hasUrls());
}

} // namespace Agentwright::App
