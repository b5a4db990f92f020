// SPDX-License-Identifier: MIT
#include "pseudo_translator.h"
#include "scenes.h"
#include "window_fixture.h"

#include <agentwright/exporting/export_target.h>
#include <agentwright/model/colour_names.h>
#include <agentwright/model/field_spec.h>
#include <agentwright/model/foreign_keys.h>
#include <agentwright/model/model_names.h>
#include <agentwright/model/tool_catalog.h>
#include <agentwright/readings/reading.h>
#include <agentwright/rules/rule.h>
#include <agentwright/rules/rule_settings.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QTextDocumentFragment>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kScreen(1280, 800);

QString placeOf(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        const QString name = QString::fromLatin1(at->metaObject()->className()).section(u"::"_s, -1);
        if (name != u"QWidget" || !at->objectName().isEmpty())
            path.prepend(at->objectName().isEmpty() ? name : name + u'#' + at->objectName());
    }
    return path.join(u'/');
}

// --- Texts ---

/// Words that are the same in every language: names of tools, keys and programs, and what the open definition has.
QSet<QString> commonWords()
{
    QStringList texts{QString::fromUtf8(sceneText()), u"Agentwright UTF tester.md"_s};
    for (const auto table : {fieldTable(), foreignFieldTable()}) {
        for (const FieldSpec &field : table) {
            texts.append(QString(field.key));
            for (const QLatin1StringView value : field.values)
                texts.append(value);
        }
    }
    for (const ToolSpec &tool : toolTable())
        texts.append(QString(tool.name));
    for (const TargetName &target : targetNames())
        texts.append({QString(target.id), QString::fromUtf8(target.label)});
    for (const Reader *reader : allReaders())
        texts.append(QString::fromUtf8(reader->label));
    for (const RuleRegistration *rule : allRules())
        texts.append(QString::fromLatin1(rule->spec.name));
    for (const QLatin1StringView name : kModelAliases)
        texts.append(name);
    for (const QLatin1StringView name : kColourNames)
        texts.append(name);
    QSet<QString> words;
    static const QRegularExpression kWord(u"\\pL{3,}"_s);
    for (const QString &text : std::as_const(texts)) {
        for (const QRegularExpressionMatch &match : kWord.globalMatch(text))
            words.insert(match.captured());
    }
    return words;
}

/// Shows what is in files.
bool showsContent(const QWidget &widget)
{
    static const QSet<QString> kContent{u"library"_s,       u"searchResults"_s, u"routingAnswers"_s,
                                        u"exportFiles"_s,   u"path"_s,          u"sources"_s,
                                        u"pluginLicense"_s, u"editor/font"_s,   u"look/language"_s};
    for (const QWidget *at = &widget; at && !at->isWindow(); at = at->parentWidget()) {
        if (kContent.contains(at->objectName()))
            return true;
    }
    return false;
}

/// The words that are in no brackets.
QStringList bareWords(const QString &text)
{
    QString bare;
    int depth = 0;
    for (const QChar character : text) {
        depth += character == u'⟦' ? 1 : 0;
        if (depth == 0)
            bare += character;
        if (character == u'⟧' && depth > 0) {
            --depth;
            bare += u' ';
        }
    }
    static const QRegularExpression kWord(u"\\pL{3,}"_s);
    QStringList words;
    for (const QRegularExpressionMatch &match : kWord.globalMatch(bare))
        words.append(match.captured());
    return words;
}

struct Shown {
    QString where;
    QString text;
};

class Texts
{
public:
    explicit Texts(QWidget &window)
    {
        add(window, "title", window.windowTitle());
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->window() == &window && widget->isVisible())
                addWidget(*widget);
        }
        for (const QAction *action : window.findChildren<QAction *>())
            addAction(window, *action);
    }
    QList<Shown> all;

private:
    static QString plain(const QString &text) { return QTextDocumentFragment::fromHtml(text).toPlainText(); }
    void add(const QWidget &widget, const char *what, const QString &text)
    {
        if (!text.isEmpty())
            all.append({QLatin1StringView(what) + u" of "_s + placeOf(widget), text});
    }
    void addAction(const QWidget &window, const QAction &action)
    {
        add(window, "action", action.text());
        add(window, "status tip", action.statusTip());
    }
    void addWidget(const QWidget &widget)
    {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            addHeadings(*view);
        if (showsContent(widget))
            return;
        add(widget, "tool tip", plain(widget.toolTip()));
        add(widget, "name", widget.accessibleName());
        add(widget, "description", widget.accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, "text", plain(label->text()));
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, "text", button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(widget, "title", group->title());
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            add(widget, "placeholder", line->placeholderText());
        else if (const auto *dock = qobject_cast<const QDockWidget *>(&widget))
            add(widget, "title", dock->windowTitle());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            addItems(*view, view->rootIndex());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(widget, "tab", tabs->tabText(i));
        } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(widget, "choice", box->itemText(i));
        }
    }
    void addHeadings(const QAbstractItemView &view)
    {
        const auto *header = view.findChild<QHeaderView *>();
        for (int column = 0; view.model() && header && header->isVisible() && column < view.model()->columnCount();
             ++column)
            add(view, "heading", view.model()->headerData(column, Qt::Horizontal).toString());
    }
    void addItems(const QAbstractItemView &view, const QModelIndex &parent)
    {
        const QAbstractItemModel *model = view.model();
        if (!model || qobject_cast<const QHeaderView *>(&view))
            return;
        for (int row = 0; row < std::min(model->rowCount(parent), 300); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                add(view, "item", index.data().toString());
                add(view, "tool tip of an item", plain(index.data(Qt::ToolTipRole).toString()));
            }
            addItems(view, model->index(row, 0, parent));
        }
    }
};

// --- Room ---

int widthOf(const QWidget &widget, const QString &text)
{
    static const QRegularExpression kMnemonic(u"&(?=[^&])"_s);
    return widget.fontMetrics().horizontalAdvance(QString(text).remove(kMnemonic));
}

/// What has no room in that widget; empty when all has.
QString cutOff(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        static const QRegularExpression kMnemonic(u"(?<!&)&\\w(?!\\w*;)"_s);
        if (!label->buddy() && label->text().contains(kMnemonic))
            return u"a key that leads nowhere in "_s + label->text();
        if (label->wordWrap())
            return label->height() + 1 < label->heightForWidth(label->width()) ? label->text() : QString();
        return label->width() + 1 < label->sizeHint().width() ? label->text() : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool hasText = !button->text().isEmpty() && !widget.inherits("QMenuBarExtension");
        return hasText && button->width() + 1 < std::min(button->sizeHint().width(), widthOf(widget, button->text()) + 8)
                   ? button->text()
                   : QString();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField,
                                                         box);
        return field.width() < widthOf(widget, box->currentText()) ? box->currentText() : QString();
    }
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return group->width() < widthOf(widget, group->title()) ? group->title() : QString();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        const QString hint = line->text().isEmpty() && !line->toolTip().contains(line->placeholderText())
                                 ? line->placeholderText()
                                 : QString();
        return line->width() < widthOf(widget, hint) + 8 ? hint : QString();
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabRect(i).width() < widthOf(widget, tabs->tabText(i)))
                return tabs->tabText(i);
        }
    }
    return {};
}

/// Reaches out of what is around it, where nothing scrolls.
bool isOutside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.isWindow() || widget.inherits("QMainWindowTabBar")
        || qobject_cast<const QDockWidget *>(&widget))
        return false; // what lies behind another dock is put aside there
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
        return area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && widget.width() > parent->width() + 1
               && qobject_cast<const QScrollArea *>(area);
    return !parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry());
}

} // namespace

/// Every window in a language with longer words, from left to right and from right to left: all texts are translated, and none is cut.
class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        QVERIFY(!sceneText().isEmpty());
    }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void windows_data()
    {
        QTest::addColumn<int>("scene");
        for (qsizetype i = 0; i < qsizetype(scenes().size()); ++i)
            QTest::newRow(scenes()[size_t(i)].name) << int(i);
    }
    void windows()
    {
        QFETCH(const int, scene);
        failOnWarnings();
        WindowFixture fixture;
        QVERIFY(fixture.show());
        QWidget *window = scenes()[size_t(scene)].open(fixture);
        QVERIFY(window);
        QStringList flaws = untranslated(*window);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            QCoreApplication::processEvents();
            flaws += withoutRoom(*window);
        }
        flaws.removeDuplicates();
        const auto shown = flaws.first(std::min<qsizetype>(flaws.size(), 20));
        QVERIFY2(flaws.isEmpty(), qPrintable(u"%1 flaws\n%2"_s.arg(flaws.size()).arg(shown.join(u'\n'))));
    }

private:
    static QStringList untranslated(QWidget &window)
    {
        static const QSet<QString> kCommon = commonWords();
        QStringList flaws;
        for (const Shown &shown : Texts(window).all) {
            QStringList words = bareWords(shown.text);
            words.removeIf([](const QString &word) { return kCommon.contains(word); });
            if (!words.isEmpty())
                flaws.append(u"not translated: "_s + shown.text.simplified().left(100) + u" — "_s + shown.where);
        }
        return flaws;
    }

    static QStringList withoutRoom(QWidget &window)
    {
        QStringList flaws;
        const QString side = QGuiApplication::isLeftToRight() ? QString() : u" (from right to left)"_s;
        if (window.width() > kScreen.width() || window.height() > kScreen.height())
            flaws.append(u"larger than the screen: %1×%2"_s.arg(window.width()).arg(window.height()) + side);
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->window() != &window || !widget->isVisible())
                continue;
            if (const QString text = cutOff(*widget); !text.isEmpty())
                flaws.append(u"cut off: "_s + text.simplified().left(100) + u" — "_s + placeOf(*widget) + side);
            else if (isOutside(*widget))
                flaws.append(u"outside: "_s + placeOf(*widget) + side);
        }
        return flaws;
    }

    PseudoTranslator m_translator;
};

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudo_language.moc"
