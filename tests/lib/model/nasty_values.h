// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Agentwright::Testing {

/// Texts that break writers of YAML: each is a value that a user could type or paste into a field.
inline QStringList nastyTexts()
{
    using namespace Qt::StringLiterals;
    QStringList texts {
        u""_s, u" "_s, u"plain words"_s, u"say \"hi\""_s, u"it's"_s, u"\"quoted\""_s, u"'quoted'"_s, u"'"_s, u"\""_s,
        u"a: b"_s, u"Use when: x. Examples: <example>user: 'it's \"x\"'</example>"_s, u"a #b"_s, u"#b"_s, u"a#b"_s,
        u"trailing:"_s, u":"_s, u": x"_s, u"👩‍💻 🎯"_s, u"مرحبا: بالعالم"_s, u"日本語：テスト"_s, u"two\nlines"_s,
        u"a\n\nb\n"_s, u"\nleading break"_s, u"\n"_s, u"\n\n"_s, u"  indented first\nnot"_s, u"x\n  deeper\nback"_s,
        u"ends with break\n"_s, u"ends with two\n\n"_s, u" leading blank"_s, u"trailing blank "_s, u"blank at \nline end"_s,
        u"---"_s, u"--- x"_s, u"a\n---\nb"_s, u"..."_s, u"a\n...\nb"_s, u"{{NAME}}"_s, u"{a"_s, u"}"_s, u"[a"_s, u"]"_s,
        u"[a, b]"_s, u", a"_s, u"a, b"_s, u"a\tb"_s, u"\ttab first"_s, u"tab last\t"_s, u"line\n\ttab"_s, u"*x"_s, u"&x"_s,
        u"!x"_s, u"@x"_s, u"`x"_s, u"%x"_s, u"|"_s, u"> x"_s, u"- x"_s, u"-"_s, u"-x"_s, u"? x"_s, u"?"_s, u"yes"_s, u"no"_s,
        u"on"_s, u"true"_s, u"False"_s, u"1.0"_s, u"017"_s, u"0x1F"_s, u"1_000"_s, u"1e3"_s, u".inf"_s, u"2024-01-01"_s,
        u"12:30"_s, u"~"_s, u"null"_s, u"Null"_s, u"<<"_s, u"="_s, u"\\n\\t\\\\"_s, u"C:\\new"_s, u"back\\"_s, u"key: |\n  x"_s,
        u"a\u0085b"_s, u"a\u2028b"_s, u"a\u00A0b"_s, u"\uFEFFa"_s, u"a\uFEFF"_s, u"bell\u0007"_s, u"esc\u001B[0m"_s,
        u"del\u007F"_s, u"name: x\ndescription: y\n---\nbody"_s,
    };
    texts.append(u"nul"_s + QChar(0) + u"inside"_s);
    texts.append(u"long words "_s.repeated(930) + u"end: of # it"_s);
    return texts;
}

} // namespace Agentwright::Testing
