// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include "document/document_controller.h"
#include "form/form_view.h"
#include "widgets/collapsible_section.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Agentwright;
using namespace Agentwright::App;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

/// Whatever is done in the form and undone leaves a file as it was, byte for byte.
class TestSeedsInForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->show());
    }
    void cleanup() { m_fixture.reset(); }

    void everyFieldEditedAndUndone_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {QStringLiteral(AGENTWRIGHT_FIXTURES "/seeds_like"),
                                      QStringLiteral(AGENTWRIGHT_SOURCE_DIR "/../shared/seeds")}) {
            for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.md"_s, u"*.txt"_s}, QDir::Files, QDir::Name))
                QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        }
    }

    void everyFieldEditedAndUndone()
    {
        QFETCH(QString, path);
        const QByteArray bytes = WindowFixture::bytesOf(path);
        m_fixture->openText(bytes);
        const QString text = m_fixture->text();
        for (CollapsibleSection *section : m_fixture->form().findChildren<CollapsibleSection *>())
            section->setExpanded(true);
        QStringList keys;
        for (const FieldSpec &spec : fieldTable()) {
            keys.append(spec.key.toString());
            m_fixture->form().addField(keys.last());
        }
        for (const Field &field : m_fixture->controller().definition().fields()) {
            if (!keys.contains(field.key))
                keys.append(field.key);
        }
        QCOMPARE(m_fixture->text(), text); // looking changes nothing
        int edited = 0;
        for (const QString &key : keys) {
            if (!edit(key))
                continue;
            QVERIFY2(m_fixture->text() != text, qPrintable(key));
            ++edited;
            QWidget *focus = QApplication::focusWidget();
            QVERIFY2(focus, qPrintable(key));
            for (int i = 0; i < 3 && m_fixture->text() != text; ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(m_fixture->text() == text, qPrintable(key + u'\n' + m_fixture->text().left(1500)));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY2(m_fixture->text() != text, qPrintable(key));
            for (int i = 0; i < 3 && m_fixture->text() != text; ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(m_fixture->text() == text, qPrintable(key));
        }
        QCOMPARE(edited, keys.size());
        QVERIFY(m_fixture->controller().saveAs(m_fixture->path(u"saved.md"_s)));
        QCOMPARE(WindowFixture::bytesOf(m_fixture->path(u"saved.md"_s)), bytes);
    }

private:
    /// With the keys that a user would press; false when the field cannot be edited.
    bool edit(const QString &key)
    {
        FieldRow *row = m_fixture->form().row(key);
        if (!row || row->editor()->isReadOnly())
            return false;
        QWidget *input = row->editor()->input();
        const QString before = m_fixture->text();
        if (auto *add = row->editor()->findChild<QLineEdit *>(u"add"_s)) {
            add->setFocus();
            QTest::keyClicks(add, u"Glob,"_s);
            return true;
        }
        input->setFocus();
        if (auto *box = qobject_cast<QComboBox *>(input); box && !box->isEditable()) {
            QTest::keyClick(box, box->currentIndex() > 1 ? Qt::Key_Up : Qt::Key_Down);
            return true;
        }
        if (auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())) {
            text->moveCursor(QTextCursor::End);
            QTest::keyClicks(text, u"x"_s);
            return true;
        }
        QTest::keyClicks(QApplication::focusWidget(), u"7"_s);
        return true;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestSeedsInForm)
#include "tst_seeds_in_form.moc"
