// SPDX-License-Identifier: MIT
#include <agentwright/base/relative_path.h>

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr qsizetype kMaxPartBytes = 255;
/// Leaves room for an extension and a number that makes the name unique.
constexpr qsizetype kMaxSlugBytes = 200;

/// Device names of Windows, which hold with any extension and with blanks in front of it ("con .md").
bool isReservedName(QStringView part)
{
    const qsizetype dot = part.indexOf(u'.');
    const QString stem = (dot < 0 ? part : part.first(dot)).trimmed().toString().toUpper();
    static const QStringList kDevices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    if (kDevices.contains(stem))
        return true;
    return stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1))
           && QStringView(u"123456789\u00B9\u00B2\u00B3").contains(stem[3]);
}

bool hasForbiddenCharacter(QStringView part)
{
    return std::any_of(part.begin(), part.end(),
                       [](QChar c) { return c < u' ' || c == u'\x7F' || QStringView(u"<>:\"\\|?*").contains(c); });
}

bool isSafePart(QStringView part)
{
    return !part.isEmpty() && part != u'.' && part.isValidUtf16() && !hasForbiddenCharacter(part)
           && !part.endsWith(u'.') && !part.endsWith(u' ') && !isReservedName(part)
           && part.toUtf8().size() <= kMaxPartBytes;
}

bool isAbsolute(QStringView path)
{
    const bool hasDrive = path.size() >= 2 && path[0].isLetter() && path[1] == u':';
    return hasDrive || path.startsWith(u'/') || path.startsWith(u'\\');
}

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// The longest start of at most so many UTF-8 bytes that cuts no character.
QString shortened(const QString &text, qsizetype maxBytes)
{
    QString result = text;
    while (result.toUtf8().size() > maxBytes)
        result.chop(result.back().isLowSurrogate() ? 2 : 1);
    while (result.endsWith(u'-'))
        result.chop(1);
    return result;
}

} // namespace

Result<QString> safeRelativePath(const QString &path)
{
    if (isAbsolute(path))
        return Error{ErrorCode::OutsideRoot, path};
    const QList<QStringView> parts = QStringView(path).split(u'/');
    if (parts.contains(u".."_s))
        return Error{ErrorCode::OutsideRoot, path};
    if (!std::all_of(parts.begin(), parts.end(), isSafePart))
        return Error{ErrorCode::InvalidName, path};
    return path;
}

QString slug(const QString &wanted)
{
    const QString lower =
        wanted.normalized(QString::NormalizationForm_C).toLower().normalized(QString::NormalizationForm_C);
    QString result;
    bool isWordPending = false;
    for (const char32_t c : QStringView(lower).toUcs4()) {
        if (!isWordCharacter(c)) {
            isWordPending = !result.isEmpty();
            continue;
        }
        if (isWordPending)
            result += u'-';
        isWordPending = false;
        result += QChar::fromUcs4(c);
    }
    result = shortened(result, kMaxSlugBytes);
    if (result.isEmpty())
        return u"agent"_s;
    return isReservedName(result) ? result + u"-agent"_s : result;
}

} // namespace Agentwright
